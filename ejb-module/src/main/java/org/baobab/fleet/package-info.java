/**
 * The vehicles of a company, who drives them and where they belong.
 *
 * <p>A <i>vehicle</i> is known by its registration, once in its organisation however it is spaced. Its <i>status</i> moves by hand, or with assignments and
 * workshops ({@link org.baobab.fleet.Vehicles#occupy} and its like); every change of it is kept. Its <i>odometer</i> never goes back without a reason. It
 * carries the secret that its <i>tracker</i> sends. A <i>driver</i> is known by the licence, and is a person with an account once they sign in
 * ({@link org.baobab.fleet.DriverClaims}). A <i>depot</i> is a place where vehicles belong.
 *
 * <p>Everything happens in an entered organisation that uses the app: VIEWER looks, AGENT works, MANAGER deletes. Each change of a vehicle fires
 * {@link org.baobab.fleet.VehicleChanged} inside its transaction. Subpackages use this package, which knows none of them: what refers to a vehicle and must
 * stay refers without a rule for deletion, and so keeps it from being deleted.
 */
package org.baobab.fleet;
