package org.baobab.platform.pdf.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** What a LibreOffice of ours may do, written into its profile before it starts: no macros, nothing from elsewhere, no way out but a closed one. */
final class OfficeProfile {
    private static final String[][] SETTINGS = {
        {"/org.openoffice.Office.Common/Security/Scripting", "MacroSecurityLevel", "3"},
        {"/org.openoffice.Office.Common/Security/Scripting", "DisableMacrosExecution", "true"},
        {"/org.openoffice.Office.Common/Security/Scripting", "BlockUntrustedRefererLinks", "true"},
        {"/org.openoffice.Office.Common/Security/Scripting", "DisableActiveContent", "true"},
        {"/org.openoffice.Office.Common/Load", "UserDefinedSettings", "false"},
        {"/org.openoffice.Office.Writer/Content/Update", "Link", "0"},
        {"/org.openoffice.Office.Calc/Content/Update", "Link", "2"},
        {"/org.openoffice.Inet/Settings", "ooInetProxyType", "2"},
        {"/org.openoffice.Inet/Settings", "ooInetHTTPProxyName", "127.0.0.1"},
        {"/org.openoffice.Inet/Settings", "ooInetHTTPProxyPort", "9"},
        {"/org.openoffice.Inet/Settings", "ooInetHTTPSProxyName", "127.0.0.1"},
        {"/org.openoffice.Inet/Settings", "ooInetHTTPSProxyPort", "9"},
        {"/org.openoffice.Inet/Settings", "ooInetNoProxy", ""},
        {"/org.openoffice.Setup/Office", "ooSetupInstCompleted", "true"},
        {"/org.openoffice.Office.Common/Misc", "CrashReport", "false"},
        {"/org.openoffice.Office.Recovery/AutoSave", "Enabled", "false"},
        {"/org.openoffice.Office.Recovery/RecoveryInfo", "Enabled", "false"}
    };

    private OfficeProfile() {}

    static void write(Path profile) throws IOException {
        StringBuilder xml = new StringBuilder("""
                <?xml version="1.0" encoding="UTF-8"?>
                <oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
                """);
        for (String[] setting : SETTINGS) {
            xml.append("<item oor:path=\"%s\"><prop oor:name=\"%s\" oor:op=\"fuse\"><value>%s</value></prop></item>%n"
                    .formatted((Object[]) setting));
        }
        Path user = Files.createDirectories(profile.resolve("user"));
        Files.writeString(user.resolve("registrymodifications.xcu"), xml.append("</oor:items>\n"));
    }
}
