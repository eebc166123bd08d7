/**
 * The one way in which texts with gaps become texts: letters, short messages and reports use it.
 *
 * <p>The notation, which is the same everywhere:
 *
 * <pre>
 * {name}  {vehicle.registration}          a value, or a part of one: an entry of a map, a component of a record
 * {cost money currency}  {share percent}  a value in one of the forms of {@link org.baobab.platform.template.Formats}
 * {#if rows} … {:else if note} … {:else} … {/if}      {#if !rows}
 * {#each rows as row} … {row.name} … {:else} nobody … {/each}
 *                                         in it, {place} counts from 1 and {first} is true once
 * {&gt;figure label=@members value=count}   another file of the same folder, with names for its values
 * {&#64;report.pages count}                 a text of the bundle in the reader's language, with values
 * {! a remark}
 * </pre>
 *
 * <p>A brace before a blank is a brace, so a style sheet may have gaps too. A template is taken apart before a value comes in: no value becomes notation or
 * markup, whatever it holds. In HTML every gap is checked where the template is read: none in a script, an event or an attribute without quotes, and only
 * {@code {address link}} as an address. Only {@link org.baobab.platform.template.Markup}, which our own code draws, goes in as it is. A mistake names file and
 * line.
 *
 * <p>It depends on nothing of ours. ADR 7 says why it is not a library.
 */
package org.baobab.platform.template;
