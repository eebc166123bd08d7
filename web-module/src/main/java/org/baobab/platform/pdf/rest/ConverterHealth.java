package org.baobab.platform.pdf.rest;

/** @param status always UP: what is down answers 503 */
public record ConverterHealth(String status) {}
