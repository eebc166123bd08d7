/** The little of HTTP that the twins share: routes over the JDK's server, requests with limits, answers. */
package org.baobab.sandbox.http;
