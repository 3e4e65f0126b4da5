package org.pyston.compare.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.pyston.compare.ProgramResult;
import org.pyston.compare.Run;
import org.pyston.compare.Samples;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

class ReportTest {
    private final Run run = Samples.run(Samples.program("fast", "numeric", 0.25, 0.25), Samples.program("slow", "data", 2, 2),
            Samples.failed("broken", "data", "exit code 1: a < b & c"));
    private final Run base = Samples.run(Samples.program("fast", "numeric", 0.5, 0.5), Samples.program("slow", "data", 2, 2));

    /** The page as XML, but for its first line; SVG and tables have to be closed properly. */
    private static Document parsed(String page) throws Exception {
        String xml = page.substring(page.indexOf("<main>"), page.indexOf("</body>")).replace(" checked>", " checked=\"\">")
                .replaceAll("(<input [^>]*)>", "$1/>");
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)));
    }

    private static List<Element> all(Document page, String tag) {
        NodeList nodes = page.getElementsByTagName(tag);
        return IntStream.range(0, nodes.getLength()).mapToObj(i -> (Element) nodes.item(i)).toList();
    }

    private static List<String> texts(Document page, String tag) {
        return all(page, tag).stream().map(Element::getTextContent).toList();
    }

    @Test
    void theConsoleHasRatiosAndMeans() {
        String text = ConsoleReport.of(run, null);
        assertTrue(text.contains("Times faster than CPython 3.12"), text);
        assertTrue(text.lines().anyMatch(l -> l.matches(" +fast +1000 +4\\.00 +4\\.00 +4\\.00 +1\\.00")), text);
        assertTrue(text.lines().anyMatch(l -> l.matches(" +broken +1000 +- +- +- +-")), text);
        assertTrue(text.lines().anyMatch(l -> l.matches("ALL +1\\.41 +1\\.41 +1\\.41 +1\\.00")), text);
        assertTrue(text.contains("Means of Pyston are of 2 of the 3 programs"), text);
        assertTrue(text.contains("1 FAILED\n  broken under Pyston: exit code 1: a < b & c"), text);
        assertTrue(text.lines().anyMatch(l -> l.matches(" +Pyston +260 +410 +58")), text);
        assertFalse(text.contains("Since the base"), text);
    }

    @Test
    void theConsoleTellsWhatChanged() {
        String text = ConsoleReport.of(run, base);
        assertTrue(text.contains("fast                 2.00 to 4.00 (+100%, noise +2%) better"), text);
        assertFalse(text.substring(text.indexOf("Since the base")).contains("slow"), text);
    }

    @Test
    void thePageIsSelfContained() throws Exception {
        String page = HtmlReport.of(run, null);
        assertFalse(page.contains("<script"), "a script");
        assertFalse(page.contains("http"), "a link to somewhere");
        assertEquals("Pyston beside CPython 3.12", texts(parsed(page), "h1").get(0));
    }

    @Test
    void thePageHasAChartAMetricAndACurveAProgram() throws Exception {
        Document page = parsed(HtmlReport.of(run, null));
        List<String> labels = all(page, "svg").stream().map(svg -> svg.getAttribute("aria-label")).toList();
        assertEquals(List.of("steady state", "first iteration", "whole process", "peak memory", "steady state, CPU",
                "whole process, CPU", "start-up of -c \"pass\"", "warm-up of fast", "warm-up of slow", "warm-up of broken"), labels);
        assertTrue(texts(page, "title").contains("fast, Pyston: 4.00×"));
        assertTrue(texts(page, "li").contains("broken under Pyston: exit code 1: a < b & c"));
    }

    @Test
    void barsBeginAtTheReference() throws Exception {
        Document page = parsed(HtmlReport.of(run, null));
        Element fast = bar(page, "fast, Pyston: 4.00×");
        Element slow = bar(page, "slow, Pyston: 0.50×");
        double one = Double.parseDouble(fast.getAttribute("x"));
        double end = Double.parseDouble(slow.getAttribute("x")) + Double.parseDouble(slow.getAttribute("width"));
        assertEquals(one, end, 0.2);
        assertEquals(2, Double.parseDouble(fast.getAttribute("width")) / Double.parseDouble(slow.getAttribute("width")), 0.01);
    }

    private static Element bar(Document page, String title) {
        return all(page, "rect").stream().filter(r -> r.getTextContent().equals(title)).findFirst().orElseThrow();
    }

    @Test
    void thePageTellsWhatChanged() throws Exception {
        List<String> cells = texts(parsed(HtmlReport.of(run, base)), "td");
        int at = cells.indexOf("+100%");
        assertEquals(List.of("fast", "2.00", "4.00", "+100%", "+2%"), cells.subList(at - 3, at + 2));
    }

    @Test
    void aPageOfOneProgramAndOneOfNoneCanBeMade() throws Exception {
        for (ProgramResult[] programs : new ProgramResult[][] {{}, {Samples.program("only", "control", 1)}}) {
            Document page = parsed(HtmlReport.of(Samples.run(programs), null));
            assertEquals(programs.length, all(page, "figure").size());
        }
    }
}
