/** What vehicles cost over REST: expenses, totals, consumption, budgets. */
package org.baobab.fleet.expense.rest;
