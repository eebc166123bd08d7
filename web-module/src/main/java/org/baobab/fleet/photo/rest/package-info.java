/** Photos of vehicles over REST. */
package org.baobab.fleet.photo.rest;
