/** REST of handovers and damages. */
package org.baobab.fleet.handover.rest;
