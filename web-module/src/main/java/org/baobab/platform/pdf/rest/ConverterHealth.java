package org.baobab.platform.pdf.rest;

import java.util.Map;

/**
 * @param status always UP: what is down answers 503
 * @param word what converts Word and its like, and whether it can; without it pages are printed all the same
 */
public record ConverterHealth(String status, Map<String, Object> word) {}
