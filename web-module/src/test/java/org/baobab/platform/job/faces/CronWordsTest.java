package org.baobab.platform.job.faces;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.baobab.platform.web.faces.Texts;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CronWordsTest {
    private static final String BUNDLE = "org.baobab.platform.job.faces.jobs";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 3 * * *        | tous les jours à 03:00                          | every day at 03:00",
                "0 3,15 * * *     | tous les jours à 03:00 et 15:00                 | every day at 03:00 and 15:00",
                "0,30 8 * * *     | tous les jours à 08:00 et 08:30                 | every day at 08:00 and 08:30",
                "0 23 * * SUN     | chaque dimanche à 23:00                         | every Sunday at 23:00",
                "0 23 * * 7       | chaque dimanche à 23:00                         | every Sunday at 23:00",
                "0 8 * * MON-FRI  | du lundi au vendredi à 08:00                    | Monday to Friday at 08:00",
                "0 8 * * 1,3,5    | chaque lundi, mercredi et vendredi à 08:00      | every Monday, Wednesday and Friday at 08:00",
                "*/5 * * * *      | toutes les 5 minutes                            | every 5 minutes",
                "* * * * *        | toutes les minutes                              | every minute",
                "0 * * * *        | toutes les heures                               | every hour",
                "5 * * * *        | toutes les heures, à la minute 05               | every hour at minute 05",
                "0 */6 * * *      | toutes les 6 heures                             | every 6 hours",
                "15 */6 * * *     | toutes les 6 heures, à partir de 00:15          | every 6 hours, beginning at 00:15",
                "0 8-18 * * *     | toutes les heures, de 08:00 à 18:00             | every hour from 08:00 to 18:00",
                "*/10 8-18 * * 1-5 | du lundi au vendredi, toutes les 10 minutes, de 08:00 à 18:59 | Monday to Friday, every 10 minutes from 08:00 to 18:59",
                "30 0 1 * *       | le 1er du mois à 00:30                          | on day 1 of the month at 00:30",
                "30 0 1,15 * *    | les 1er et 15 du mois à 00:30                   | on days 1 and 15 of the month at 00:30",
                "0 4 1 JAN,JUL *  | le 1er du mois à 04:00, en janvier et juillet   | on day 1 of the month at 04:00, in January and July",
                "*/5 * * * * *    | toutes les 5 secondes                           | every 5 seconds",
                "0 0 13 * FRI     | selon « 0 0 13 * FRI »                          | by “0 0 13 * FRI”",
                "1-5/2 3 * * *    | selon « 1-5/2 3 * * * »                         | by “1-5/2 3 * * *”"
            })
    void say_whatPeopleSay(String cron, String french, String english) {
        assertThat(words(Locale.FRENCH).say(cron)).isEqualTo(french);
        assertThat(words(Locale.ENGLISH).say(cron)).isEqualTo(english);
    }

    private static CronWords words(Locale locale) {
        ResourceBundle texts = ResourceBundle.getBundle(BUNDLE, locale);
        return new CronWords(locale, (key, values) -> Texts.fill(texts.getString(key), values));
    }
}
