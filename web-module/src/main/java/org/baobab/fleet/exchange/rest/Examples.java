package org.baobab.fleet.exchange.rest;

/** What bodies look like, for the OpenAPI document. */
final class Examples {
    static final String TAG = "Fleet";
    static final String ORGANIZATION = "Organization";
    static final String NO_CREDENTIALS = "No or bad credentials";
    static final String NO_VIEWER = "The organisation does not use fleet";
    static final String NO_AGENT = "The caller is no AGENT of the organisation, or it does not use fleet";
    static final String NO_ORGANIZATION = "No such organisation, or not for this caller";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String CSV = "text/csv";
    static final String BYTES = "(bytes)";
    static final String SEPARATOR =
            "What stands between cells: a comma (the usual), a semicolon or a tab, by sign or as comma, semicolon, tab";
    static final String EXPORT =
            "All rows of the list under the same filters, newest first; columns are named as the JSON fields, times are UTC. UTF-8 with a byte order mark, RFC 4180;"
                    + " a text that a spreadsheet would run as a formula has an apostrophe before it. Vehicles and drivers can be imported again as they are.";
    static final String EXPORT_XLSX =
            "As the CSV; numbers, days and times are such, times in the organisation's time zone.";
    static final String IMPORT =
            "A body of text/csv or XLSX, or a form with a field file that holds either, up to 10 MB and 10,000 rows. Columns are named as the JSON fields or as offices"
                    + " call them in French and English; comma, semicolon or tab, UTF-8, UTF-16 or Windows-1252 are found out. What exists already is changed, and what the"
                    + " file does not have as a column stays as it is. Nothing is changed unless all rows are good: then the answer is a 400 with every mistake by row and"
                    + " column. partial=true takes the good rows, preview=true changes nothing and tells what would happen.";
    static final String VEHICLES_CSV = """
            registration;marque;modèle;année;type;carburant;dépôt;kilométrage
            01234-116-16;Renault;Symbol;2016;voiture;essence;Dépôt d’Oued Smar;84 210
            04521-119-16;Isuzu;D-Max;2019;utilitaire;diesel;;121 034
            """;
    static final String DRIVERS_CSV = """
            fullName,licenceNumber,licenceClasses,licenceExpiresOn,phone,email
            Karim Benali,16/0123456,B C1,2029-03-31,0550 12 34 56,karim.benali@example.com
            """;
    static final String EXPORTED_VEHICLES = """
            id,registration,brand,model,year,kind,fuel,vin,depotId,depot,odometerKm,status,createdAt,changedAt
            019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001,01234-116-16,Renault,Symbol,2016,CAR,PETROL,VF14SRCL453612345,,,84210,AVAILABLE,2026-11-21T08:30:00Z,2026-11-21T08:30:00Z
            """;
    static final String EXPORTED_DRIVERS = """
            id,fullName,licenceNumber,licenceClasses,licenceExpiresOn,phone,email,createdAt,changedAt
            019aa5f2-7c1e-7a40-9b1d-2f6f3c1ce001,Karim Benali,16/0123456,B C1,2029-03-31,'+213550123456,karim.benali@example.com,2026-11-21T08:30:00Z,2026-11-21T08:30:00Z
            """;
    static final String EXPORTED_EXPENSES = """
            id,date,vehicleId,registration,driverId,kind,amount,currency,net,vat,vatRate,converted,convertedCurrency,litres,fullTank,odometerKm,station,note,state,reason,createdAt,changedAt
            019aa5f2-7c1e-7a40-9b1d-2f6f3c1ef001,2026-11-20,019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001,01234-116-16,,FUEL,1904.35,DZD,1600.29,304.06,19,1904.35,DZD,41.5,true,84210,Naftal Oued Smar,,APPROVED,,2026-11-20T17:30:00Z,2026-11-20T17:45:00Z
            """;
    static final String REPORT = """
            {"applied": true, "total": 2, "created": 1, "updated": 1, "unchanged": 0, "refused": 0, "errors": [],
             "rows": [{"row": 2, "key": "01234-116-16", "name": "Renault Symbol", "action": "UPDATED", "id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001"},
                      {"row": 3, "key": "04521-119-16", "name": "Isuzu D-Max", "action": "CREATED", "id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb002"}],
             "ignoredColumns": []}""";
    static final String PROBLEM = """
            {"type": "urn:baobab:problem:import-refused", "title": "Import refusé", "status": 400,
             "detail": "Rien n’a été changé : 1 erreurs dans le fichier ; « errors » décrit chacune.", "instance": "/api/v1/fleet/vehicles/import",
             "traceId": "5f1c9e0a7b2d4c63", "total": 2, "refused": 1,
             "errors": [{"row": 3, "column": "année", "field": "year", "message": "Un nombre entier est attendu."}]}""";

    private Examples() {}
}
