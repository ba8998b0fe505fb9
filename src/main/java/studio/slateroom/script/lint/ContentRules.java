package studio.slateroom.script.lint;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.slateroom.platform.MediaKind;
import studio.slateroom.platform.Message;
import studio.slateroom.platform.Table;
import studio.slateroom.script.Citation;
import studio.slateroom.script.Search;
import studio.slateroom.script.ShotScript;
import studio.slateroom.script.TextSpan;
import studio.slateroom.script.vocabulary.Negation;

/** N03 to N05 and P11: what may be shown, and what pictures are good for. */
final class ContentRules implements Rule {

    /** People that a model tells apart. */
    private static final int MOST_PEOPLE = 4;

    private static final Search PROTECTED = Search.ignoringCase("\\b(?:" + names(true) + ")\\b|" + names(false));

    private static final Search REAL_FACE = Search.ignoringCase(
            "\\b(?:real (?:person|people|human|face)|selfie|celebrity|my (?:own )?(?:face|photo)|photo(?:graph)? of (?:me|myself|my)\\b"
                    + "|photo(?:graph)? of a real)\\b|真人(?!写实|实拍|电影|版|风格|质感|感|级)|本人|自拍|明星照");

    private static final Search ALIKE = Search.ignoringCase(
            "\\b(?:identical|twin) (?:twins|men|women|girls|boys|brothers|sisters|people|clones)\\b|\\btwins\\b|\\blook-?alikes?\\b|\\bclones of\\b|双胞胎|孪生|长得一样|一模一样的(?:人|两个人|女|男)");

    private static final Search SHEET = Search.ignoringCase(
            "\\b(?:collage|contact sheet|character sheet|model sheet|turnaround|multi-?view|three-view|grid|[2-9] ?x ?[2-9])\\b|三视图|多视图|多视角图|九宫格|四宫格|拼图|设定图|角色卡");

    private static final Pattern PERSON = Phrases.pattern(
            "\\b(?:man|woman|girl|boy|person|people|character|actor|actress|hero|heroine|child|kid|lady|guy|face)\\b|人|男|女|孩|角色|主角|形象|脸");

    /** The names in Latin letters, which end where words do, or those in other signs. */
    private static String names(boolean latin) {
        return Table.rows(ContentRules.class, "protected-names.tsv").stream()
                .map(cells -> cells[0])
                .filter(name -> (name.charAt(0) < 0x250) == latin)
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    @Override
    public void check(ShotScript script, LintTarget target, Findings findings) {
        String text = script.text();
        Phrases.firstAsked(PROTECTED, text)
                .ifPresent(span -> findings.add("N03", span, Message.of("lint.N03.message", span.in(text))));
        checkPeople(script, findings);
        citedWith(SHEET, script)
                .ifPresent(span -> findings.add("N05", span, Message.of("lint.N05.message", span.in(text))));
        citedWith(REAL_FACE, script).ifPresent(span -> findings.add("P11", span, Message.of("lint.P11.message")));
    }

    private static void checkPeople(ShotScript script, Findings findings) {
        String text = script.text();
        Set<Integer> people = new HashSet<>();
        TextSpan last = null;
        for (Citation citation : pictures(script)) {
            TextSpan clause = Phrases.clause(text, citation.span());
            boolean isPerson = PERSON.matcher(text)
                    .region(citation.span().end(), clause.end())
                    .find();
            if (isPerson && people.add(citation.number())) {
                last = citation.span();
            }
        }
        if (last != null && people.size() > MOST_PEOPLE) {
            findings.add("N04", last, Message.of("lint.N04.message", people.size()));
        }
        Phrases.firstAsked(ALIKE, text).ifPresent(span -> findings.add("N04", span, Message.of("lint.N04.alike")));
    }

    /** A wording in the same clause as an attached picture, so that it speaks of that picture. */
    private static Optional<TextSpan> citedWith(Search wording, ShotScript script) {
        List<TextSpan> clauses = pictures(script).stream()
                .map(citation -> Phrases.clause(script.text(), citation.span()))
                .toList();
        return wording.all(script.text()).stream()
                .filter(span -> clauses.stream().anyMatch(clause -> clause.contains(span)))
                .filter(span -> !Negation.inClause(script.text(), span))
                .findFirst();
    }

    private static List<Citation> pictures(ShotScript script) {
        return script.citations().stream()
                .filter(citation -> citation.kind() == MediaKind.IMAGE)
                .toList();
    }
}
