package org.baobab.platform.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Opens a resource, or one of its methods, to callers without credentials. Where this is missing they are answered 401. It
 * goes with an empty {@code @SecurityRequirements}, which says the same to the OpenAPI document.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface PublicAccess {}
