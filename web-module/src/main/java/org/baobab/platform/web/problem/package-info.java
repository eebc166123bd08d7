/**
 * One answer for every refusal: {@link org.baobab.platform.web.problem.Problem} in {@code application/problem+json} (RFC 9457).
 *
 * <p>{@link org.baobab.platform.web.problem.Problems} turns whatever was thrown into a problem in the caller's language; the texts are in the bundle
 * {@code org/baobab/platform/web/problems}: {@code <slug>.title}, {@code <slug>.detail} and {@code rule.<rule>} for a single field. A text names a fact as
 * {@code {fact}}. The same instance serves the mappers of Jakarta REST and the filter that stands before it.
 */
package org.baobab.platform.web.problem;
