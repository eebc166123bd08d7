package org.baobab.platform.search;

/** Changes of rows have reached an index: questions that are asked from now on find them. Fired on the node that brought them in. */
public record IndexRefreshed(String index) {}
