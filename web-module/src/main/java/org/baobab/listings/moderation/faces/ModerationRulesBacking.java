package org.baobab.listings.moderation.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.baobab.listings.moderation.rule.ChangeRule;
import org.baobab.listings.moderation.rule.ModerationRules;
import org.baobab.listings.moderation.rule.RuleCode;
import org.baobab.listings.moderation.rule.RuleView;
import org.baobab.listings.moderation.rule.TriedRules;
import org.baobab.listings.moderation.rule.TryRules;
import org.baobab.platform.kernel.Patch;
import org.baobab.platform.web.faces.Notices;
import org.baobab.platform.web.faces.Pages;
import org.baobab.platform.web.faces.ShowsRefusals;

/** The rules that hold listings: switched, edited one at a time, and tried. */
@Named
@ViewScoped
@ShowsRefusals
public class ModerationRulesBacking implements Serializable {
    private static final String PAGE = "/admin/moderation/rules";

    @Inject
    ModerationRules service;

    @Inject
    Notices notices;

    private String edited;
    private long seen;
    private Map<String, String> values = new HashMap<>();
    private String title;
    private String text;
    private transient List<RuleView> rules;
    private transient TriedRules tried;

    public void load() {
        rules = service.list();
        rules.stream()
                .filter(each -> each.code().name().equals(edited))
                .findFirst()
                .ifPresent(rule -> {
                    seen = rule.version();
                    values = new HashMap<>(rule.parameters());
                });
    }

    public void toggle(RuleView rule) {
        service.change(rule.code(), new ChangeRule(Patch.to(!rule.enabled()), null), rule.version());
        notices.tell(ModerationWords.BUNDLE, rule.enabled() ? "rules.off" : "rules.on", rule.name());
        Pages.open(PAGE);
    }

    public void save() {
        service.change(RuleCode.valueOf(edited), new ChangeRule(null, Patch.to(values)), seen);
        notices.tell(ModerationWords.BUNDLE, "rules.saved");
        Pages.open(PAGE);
    }

    public void reset() {
        service.change(RuleCode.valueOf(edited), new ChangeRule(null, Patch.to(null)), seen);
        notices.tell(ModerationWords.BUNDLE, "rules.reset.done");
        Pages.open(PAGE);
    }

    public void tryOut() {
        tried = service.tryOut(new TryRules(title == null ? "" : title, text == null ? "" : text, null, null, null));
    }

    public List<RuleView> getRules() {
        if (rules == null) {
            rules = service.list();
        }
        return rules;
    }

    public TriedRules getTried() {
        return tried;
    }

    public List<String> names(RuleView rule) {
        return new ArrayList<>(rule.parameters().keySet().stream().sorted().toList());
    }

    public Map<String, String> getValues() {
        return values;
    }

    public String getEdited() {
        return edited;
    }

    public void setEdited(String code) {
        edited = code;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String typed) {
        title = typed;
    }

    public String getText() {
        return text;
    }

    public void setText(String typed) {
        text = typed;
    }
}
