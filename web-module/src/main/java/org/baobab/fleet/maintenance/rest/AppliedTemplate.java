package org.baobab.fleet.maintenance.rest;

/** @param plans how many were made */
public record AppliedTemplate(int plans) {}
