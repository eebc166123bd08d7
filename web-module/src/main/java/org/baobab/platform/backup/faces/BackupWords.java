package org.baobab.platform.backup.faces;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import org.baobab.platform.backup.BackupSetup;
import org.baobab.platform.backup.BackupState;
import org.baobab.platform.backup.BackupView;
import org.baobab.platform.template.Formats;
import org.baobab.platform.web.faces.Amounts;
import org.baobab.platform.web.faces.Durations;
import org.baobab.platform.web.faces.Preferences;
import org.baobab.platform.web.faces.Texts;
import org.baobab.platform.web.faces.Visitor;

/** Backups in words. */
@Named
@RequestScoped
public class BackupWords {
    static final String BUNDLE = "backupText";

    private static final Map<BackupState, String> TONES =
            Map.of(BackupState.COMPLETE, "ok", BackupState.RUNNING, "accent", BackupState.FAILED, "danger");

    @Inject
    Texts texts;

    @Inject
    Preferences preferences;

    @Inject
    Visitor visitor;

    @Inject
    Amounts amounts;

    @Inject
    Durations durations;

    public String tone(BackupView backup) {
        return TONES.get(backup.state());
    }

    public String size(Long bytes) {
        return bytes == null ? "–" : new Formats(preferences.getLocale(), visitor.getZone()).size(bytes);
    }

    public String number(Number number) {
        return number == null ? "–" : amounts.number(number);
    }

    /** "1 234 567 lignes de 48 tables relues en 12 s, toutes égales." */
    public String figures(Proof proof) {
        return proof.isCounted()
                ? texts.of(
                        BUNDLE,
                        "proof.figures",
                        amounts.number(proof.rows()),
                        amounts.number(proof.tables()),
                        durations.seconds(proof.seconds()))
                : texts.of(BUNDLE, "proof.figures.short");
    }

    public String place(BackupSetup setup) {
        return switch (setup.place()) {
            case WITH_DOCUMENTS -> texts.of(BUNDLE, "where.documents");
            case FOLDER -> texts.of(BUNDLE, "where.folder", setup.address());
            case S3 -> texts.of(BUNDLE, "where.s3", setup.address());
        };
    }

    public String rule(BackupSetup setup) {
        if (setup.generations() == null) {
            return texts.of(BUNDLE, "rule.age", setup.days());
        }
        BackupSetup.Generations kept = setup.generations();
        return texts.of(BUNDLE, "rule.generations", kept.days(), kept.weeks(), kept.months());
    }
}
