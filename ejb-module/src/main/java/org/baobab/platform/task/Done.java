package org.baobab.platform.task;

/** What an attempt brought to its end, and what came of it. */
record Done(Claimed task, String result) {}
