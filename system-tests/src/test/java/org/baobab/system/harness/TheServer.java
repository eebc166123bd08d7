package org.baobab.system.harness;

/** STUB until the launcher's API lands. */
public final class TheServer {
    private TheServer() {}

    public static String address() {
        return System.getProperty("baobab.test.address");
    }

    public static String sandbox() {
        return System.getProperty("baobab.test.sandbox");
    }

    public static int managementPort() {
        return Integer.getInteger("baobab.test.management.port");
    }

    public static String databaseUrl() {
        return "jdbc:postgresql://127.0.0.1:12432/baobab";
    }

    public static String databaseUser() {
        return "baobab";
    }

    public static String databasePassword() {
        return "baobab";
    }
}
