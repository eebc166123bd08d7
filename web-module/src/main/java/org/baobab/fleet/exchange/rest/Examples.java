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
    static final String NO_VEHICLE = "No such vehicle, or not for this caller";
    static final String EXPORT_LATEST =
            "All rows of the list under the same filters, the latest first; columns are named as the JSON fields, times are UTC. UTF-8 with a byte order mark, RFC 4180;"
                    + " a text that a spreadsheet would run as a formula has an apostrophe before it.";
    static final String POSITIONS =
            "Every point that is kept, oldest first, of 92 days at most; times are UTC. Of old days fewer are kept, usually one a minute.";
    static final String POSITIONS_XLSX =
            "As the CSV; times in the organisation's time zone. What does not fit into one sheet goes on in the next.";
    static final String POSITIONS_GPX =
            "GPX 1.1, one track; where nothing was heard for ten minutes a new segment begins.";
    static final String TRIPS =
            "Trips that touch a period of 366 days at most, newest first; times are UTC. A trip that goes on has no endedAt.";
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
    static final String EXPORTED_ASSIGNMENTS = """
            id,vehicleId,registration,driverId,driver,startsAt,endsAt,purpose,state,startedAt,endedAt,startOdometerKm,endOdometerKm,createdAt,changedAt
            019aa5f2-7c1e-7a40-9b1d-2f6f3c1d0001,019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001,01234-116-16,019aa5f2-7c1e-7a40-9b1d-2f6f3c1ce001,Karim Benali,2026-11-21T07:00:00Z,2026-11-21T16:00:00Z,Livraison à Blida,ACTIVE,2026-11-21T07:04:00Z,,84210,,2026-11-20T15:10:00Z,2026-11-21T07:04:00Z
            """;
    static final String EXPORTED_VIOLATIONS = """
            id,kind,vehicleId,registration,driver,fence,at,endedAt,lat,lng,speedKmh,limitKmh,acknowledgedAt,note
            019aa5f2-7c1e-7a40-9b1d-2f6f3c1d1001,SPEED,019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001,01234-116-16,Karim Benali,,2026-11-21T08:35:00Z,2026-11-21T08:37:10Z,36.7421,3.0912,97.5,80,,
            """;
    static final String EXPORTED_POSITIONS = """
            vehicleId,registration,at,lat,lng,speedKmh,heading,ignition
            019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001,01234-116-16,2026-11-21T08:30:00Z,36.7538,3.0589,42.5,118.0,true
            """;
    static final String EXPORTED_LINE = """
            <?xml version="1.0" encoding="UTF-8"?>
            <gpx version="1.1" creator="Baobab" xmlns="http://www.topografix.com/GPX/1/1">
            <trk><name>01234-116-16</name><trkseg>
            <trkpt lat="36.7538" lon="3.0589"><time>2026-11-21T08:30:00Z</time></trkpt>
            </trkseg></trk>
            </gpx>
            """;
    static final String EXPORTED_TRIPS = """
            id,vehicleId,registration,startedAt,endedAt,fromLat,fromLng,toLat,toLng,distanceKm,movingSeconds,topSpeedKmh
            019aa600-1c1e-7a40-9b1d-2f6f3c1c9c10,019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001,01234-116-16,2026-11-21T08:30:00Z,2026-11-21T08:41:00Z,36.7538,3.0589,36.7642,3.1468,8.214,655,71.0
            """;
    static final String REPORT = """
            {"applied": true, "total": 2, "created": 1, "updated": 1, "unchanged": 0, "refused": 0, "errors": [],
             "rows": [{"row": 2, "key": "01234-116-16", "name": "Renault Symbol", "action": "UPDATED", "id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb001"},
                      {"row": 3, "key": "04521-119-16", "name": "Isuzu D-Max", "action": "CREATED", "id": "019aa5f2-7c1e-7a40-9b1d-2f6f3c1cb002"}],
             "ignoredColumns": []}""";
    static final String PROBLEM = """
            {"type": "urn:baobab:problem:import-refused", "title": "Import refusé", "status": 400,
             "detail": "Rien n’a été changé. Erreurs dans le fichier : 1 ; « errors » décrit chacune.", "instance": "/api/v1/fleet/vehicles/import",
             "traceId": "5f1c9e0a7b2d4c63", "total": 2, "refused": 1,
             "errors": [{"row": 3, "column": "année", "field": "year", "message": "Un nombre entier est attendu."}]}""";

    private Examples() {}
}
