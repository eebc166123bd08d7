package org.baobab.platform.web;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** Publishes every resource and provider of the web module below one versioned path. */
@ApplicationPath(RestApplication.PATH)
public class RestApplication extends Application {
    public static final String PATH = "/api/v1";
}
