package org.baobab.platform.template;

/** Money that is written as such wherever it stands. */
public record Amount(Number amount, String currency) {}
