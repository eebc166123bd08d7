/**
 * Public answers from memory. {@link org.baobab.platform.web.cache.AnswerFilter} notes what a page or a resource answers to a visitor whom nobody knows, if that
 * says through {@link org.baobab.platform.web.cache.PublicAnswer} that it may; {@link org.baobab.platform.web.cache.AnswerHandler} answers the next one with
 * it before anything of the container is asked.
 */
package org.baobab.platform.web.cache;
