package org.baobab.platform.search.analysis;

import java.util.List;

/** Words that say nothing in a question, already without accents. Lucene's own lists are not visible to the application, and differ from Elasticsearch's. */
public final class StopWords {
    public static final List<String> FRENCH =
            List.of(("a ai aie ainsi alors as au aussi aux avec avez avons c ca car ce ceci cela celle celles celui ces"
                            + " cet cette ceux chez comme d dans de des donc du elle elles en est et etaient etais etait etant ete etes etre eu eux"
                            + " furent fut il ils j je jusqu l la le les leur leurs lors lorsqu lui m ma mais me meme memes mes moi mon n ne ni nos"
                            + " notre nous on ont or ou par pas pour puis puisqu qu quand que quel quelle quelles quels qui quoi s sa sans se sera"
                            + " seront ses si soi soit son sont sous suis sur t ta te tes toi ton tous tout toute toutes tres tu un une vos votre"
                            + " vous y")
                    .split(" "));

    public static final List<String> ENGLISH =
            List.of(("a an and are as at be been but by can for from had has have he her his i if in into is it its"
                            + " me my no not of on or our she so such than that the their them then there these they this to was we were which"
                            + " will with would you your")
                    .split(" "));

    /** What stands before an apostrophe. */
    static final List<String> ELIDED =
            List.of("l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu");

    private StopWords() {}
}
