/**
 * The shell of every page: language and light, texts, what a page says back, how times and amounts read, errors that a person meets.
 *
 * <p>A page's own bean lives with its capability ({@code org.baobab.platform.<capability>.faces}) as {@code <Page>Backing}. It makes one service call per
 * action and never catches a refusal: {@link org.baobab.platform.web.faces.ShowsRefusals} turns it into words beside the form.
 */
package org.baobab.platform.web.faces;
