/** The pages of what vehicles cost: expenses, budgets, consumption, and what a driver submits from the road. */
package org.baobab.fleet.expense.faces;
