/** The REST face of a listing's figures. */
package org.baobab.listings.figure.rest;
