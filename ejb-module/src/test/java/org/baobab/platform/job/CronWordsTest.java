package org.baobab.platform.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        0 3 * * *          | tous les jours à 03:00                              | every day at 03:00
        30 0 * * *         | tous les jours à 00:30                              | every day at 00:30
        0 23 * * SUN       | le dimanche à 23:00                                 | every Sunday at 23:00
        0 23 * * 7         | le dimanche à 23:00                                 | every Sunday at 23:00
        */5 * * * *        | toutes les 5 minutes                                | every 5 minutes
        * * * * *          | toutes les minutes                                  | every minute
        0 * * * *          | toutes les heures                                   | every hour
        15 * * * *         | toutes les heures, à la minute 15                   | every hour, at minute 15
        0 */6 * * *        | toutes les 6 heures                                 | every 6 hours
        20 */6 * * *       | toutes les 6 heures, à la minute 20                 | every 6 hours, at minute 20
        0 9,18 * * *       | tous les jours à 09:00 et à 18:00                   | every day at 09:00 and at 18:00
        0 8 * * 1-5        | du lundi au vendredi à 08:00                        | Monday to Friday at 08:00
        0 8 * * 6,0        | le samedi et le dimanche à 08:00                    | every Saturday and Sunday at 08:00
        0 8 * * 1,3,5      | le lundi, le mercredi et le vendredi à 08:00        | every Monday, Wednesday and Friday at 08:00
        0 8-18 * * 1-5     | toutes les heures de 08:00 à 18:00, du lundi au vendredi | every hour from 08:00 to 18:00, Monday to Friday
        */10 8-18 * * *    | toutes les 10 minutes, entre 08:00 et 18:59         | every 10 minutes, between 08:00 and 18:59
        */10 8,12 * * *    | toutes les 10 minutes, aux heures 8 et 12           | every 10 minutes, in the hours 8 and 12
        0,7,11 * * * *     | aux minutes 0, 7 et 11 de chaque heure              | at the minutes 0, 7 and 11 of each hour
        0 4 1 * *          | le 1er du mois à 04:00                              | on the 1st of the month at 04:00
        0 4 1,22 * *       | le 1er et le 22 du mois à 04:00                     | on the 1st and on the 22nd of the month at 04:00
        0 4 1-7 * *        | du 1er au 7 du mois à 04:00                         | from the 1st to the 7th of the month at 04:00
        0 4 1 1 *          | le 1er janvier à 04:00                              | on the 1st of January at 04:00
        0 4 1 1,7 *        | le 1er du mois, en janvier et en juillet à 04:00    | on the 1st of the month, in January and in July at 04:00
        0 4 * 8 *          | tous les jours en août à 04:00                      | every day in August at 04:00
        0 4 13 * 5         | le 13 du mois et le vendredi à 04:00                | on the 13th of the month and every Friday at 04:00
        0 4 */15 * 5       | le vendredi, seulement le 1er, le 16 et le 31 du mois à 04:00 | every Friday, only on the 1st, on the 16th and on the 31st of the month at 04:00
        */5 * * * * *      | toutes les 5 secondes                               | every 5 seconds
        """)
    void describe_saysWhenInBothLanguages(String cron, String french, String english) {
        CronExpression expression = CronExpression.ofTable(cron);

        assertThat(expression.describe(Locale.FRENCH)).isEqualTo(french);
        assertThat(expression.describe(Locale.ENGLISH)).isEqualTo(english);
        assertThat(expression.describe(Locale.forLanguageTag("fr-SN"))).isEqualTo(french);
    }

    @Test
    void bundles_haveTheSameKeysButForOrdinals() {
        assertThat(keys(Locale.ENGLISH)).isEqualTo(keys(Locale.ROOT));
    }

    private static List<String> keys(Locale locale) {
        return ResourceBundle.getBundle("org.baobab.platform.job.cron", locale).keySet().stream()
                .filter(key -> !key.startsWith("ordinal."))
                .sorted()
                .toList();
    }
}
