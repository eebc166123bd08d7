/**
 * What happens to every request before anything of ours or of the container's looks at it: it gets its true client address, its id, its headers and its
 * CORS answer ({@link org.baobab.platform.web.edge.Edge}), so that also a redirect of the authentication mechanism or an error of the server carries them.
 * Under /api the {@link org.baobab.platform.web.edge.ApiBoundary} then sees to it that every refusal is a problem.
 */
package org.baobab.platform.web.edge;
