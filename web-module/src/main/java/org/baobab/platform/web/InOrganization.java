package org.baobab.platform.web;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The resource works inside one organisation: the one that its path names as {@code organizationId}, else the one that {@code X-Organization} names, the API
 * key's own, or the caller's only one. For a caller who does not belong to it, it does not exist.
 */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface InOrganization {}
