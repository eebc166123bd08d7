package org.baobab.platform.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BundlesTest {
    @Test
    void style_losesCommentsAndSpace_andNamesResourcesByTheirVersion() {
        String sheet =
                "/* Why. */\n.a {\n    color: red;\n    mask: url(\"#{resource['img/x.svg']}\") ;\n}\n.a :hover , .b { }\n";

        assertThat(Bundles.style(sheet, "1f"))
                .isEqualTo(".a{color: red;mask: url(\"/jakarta.faces.resource/img/x.svg?v=1f\")}.a :hover , .b{}");
    }

    @Test
    void script_losesCommentsOfWholeLines_andNothingElse() {
        String source =
                "/* Why,\n   at length. */\n(() => {\n    accept(\"image/*\"); /* not this one */\n    const a = '*/';\n})();\n";

        assertThat(Bundles.script(source))
                .isEqualTo("(() => {\naccept(\"image/*\"); /* not this one */\nconst a = '*/';\n})();\n");
    }
}
