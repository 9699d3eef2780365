package org.plumbline.core.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.catalogue.CatalogueReader.Reading;
import org.plumbline.model.catalogue.RedFlag;

class CatalogueReaderTest {

    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8"?>
            <catalogue:%s xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:catalogue="https://plumbline.org/model/catalogue/1" %s>
            """;
    private static final String NUMBNESS = """
              <redFlags id="RF-1" label="Numbness" level="urgent" action="Refer" trace="N-1"/>
            """;

    @TempDir
    Path pack = Path.of("");

    @BeforeEach
    void aPackOfTwoChapters() throws IOException {
        Files.writeString(pack.resolve("pack.xml"), HEAD.formatted("ContentPack",
                "id=\"test\" label=\"Test\" version=\"3.1\"") + """
                          <chapters>flags.xml</chapters>
                          <chapters>advice.xml</chapters>
                        </catalogue:ContentPack>
                        """);
        chapter("flags.xml", NUMBNESS);
        chapter("advice.xml", """
                  <education id="A-1" label="Rest" kind="self-care" evidence="ev-1"/>
                  <evidence id="ev-1" label="A study" kind="study"/>
                """);
    }

    @Test
    void readsEntriesByIdAndKind() {
        Reading reading = read();
        assertEquals(List.of(), reading.problems());
        assertEquals("test 3.1", reading.catalogue().version());
        assertEquals("Refer", reading.catalogue().find(RedFlag.class, "RF-1").orElseThrow().getAction());
        assertEquals("RF-1", reading.catalogue().holders("N-1").get(0).getId());
    }

    @Test
    void namesFileAndLineOfAReferenceThatLeadsNowhere() throws IOException {
        chapter("flags.xml", NUMBNESS + """
                  <redFlags id="RF-2" label="Fever" level="refer" action="Refer" conditions="C-99"/>
                """);
        assertProblem("flags.xml", 6, "C-99");
    }

    @Test
    void namesFileAndLineOfAWordTheModelDoesNotKnow() throws IOException {
        chapter("flags.xml", """
                  <redFlags id="RF-1" label="Numbness" level="very" action="Refer"/>
                """);
        assertProblem("flags.xml", 5, "very");
    }

    @Test
    void namesFileAndLineOfAnAttributeTheModelDoesNotKnow() throws IOException {
        chapter("flags.xml", """
                  <redFlags id="RF-1" label="Numbness" level="urgent" action="Refer" colour="red"/>
                """);
        assertProblem("flags.xml", 5, "colour");
    }

    @Test
    void namesFileAndLineOfBrokenXml() throws IOException {
        chapter("flags.xml", "  <redFlags id=\"RF-1\"\n  <oops>\n");
        assertProblem("flags.xml", 6, "");
    }

    @Test
    void namesAShortNameThatTwoEntriesOfAKindHave() throws IOException {
        chapter("flags.xml", NUMBNESS + """
                  <treatments id="T-1" label="Heat" shorthand="warm"/>
                  <procedures id="P-1" label="Warm pack" code="1" kind="passive" shorthand="Warm"/>
                """);
        assertProblem("flags.xml", 7, "Warm");
    }

    @Test
    void namesAShortNameThatIsNoWord() throws IOException {
        chapter("flags.xml", NUMBNESS + """
                  <treatments id="T-1" label="Heat" shorthand="hot pack"/>
                """);
        assertProblem("flags.xml", 6, "hot pack");
    }

    @Test
    void namesWhatIsMissing() throws IOException {
        chapter("flags.xml", """
                  <redFlags id="RF-1" label="Numbness" level="urgent"/>
                """);
        assertProblem("flags.xml", 5, "action");
    }

    /** The first word of a list is no answer to a question that was not asked. */
    @Test
    void namesAMissingChoice() throws IOException {
        chapter("flags.xml", """
                  <redFlags id="RF-1" label="Numbness" action="Refer"/>
                """);
        assertProblem("flags.xml", 5, "RF-1 has no level.");
    }

    @Test
    void namesBothFilesOfAnIdUsedTwice() throws IOException {
        chapter("advice.xml", NUMBNESS);
        assertProblem("advice.xml", 5, "flags.xml");
    }

    @Test
    void namesAConflictWhoseDefaultIsNoneOfItsPositions() throws IOException {
        chapter("advice.xml", """
                  <conflictList id="CF-1" label="Rest" defaultPosition="c" reason="why">
                    <positions id="a" text="Rest"/>
                    <positions id="b" text="Move"/>
                  </conflictList>
                """);
        assertProblem("advice.xml", 5, "default position c");
    }

    @Test
    void namesAChapterThatIsMissing() throws IOException {
        Files.delete(pack.resolve("flags.xml"));
        assertProblem("flags.xml", 0, "missing");
    }

    @Test
    void refusesADocumentType() throws IOException {
        Files.writeString(pack.resolve("flags.xml"), """
                <?xml version="1.0"?>
                <!DOCTYPE x [<!ENTITY e SYSTEM "pack.xml">]>
                <x>&e;</x>
                """);
        assertProblem("flags.xml", 2, "DOCTYPE");
    }

    @Test
    void keepsTheRestOfTheKnowledgeUsable() throws IOException {
        chapter("flags.xml", "broken");
        Catalogue catalogue = read().catalogue();
        assertTrue(catalogue.find("A-1").isPresent());
        assertTrue(catalogue.find("RF-1").isEmpty());
    }

    private void assertProblem(String file, int line, String words) {
        List<ContentProblem> problems = read().problems();
        assertTrue(problems.stream().anyMatch(problem -> problem.file().equals(file) && problem.line() == line
                && problem.message().contains(words)), problems.toString());
    }

    private Reading read() {
        return CatalogueReader.read(List.of(PackSource.of(pack.resolve("pack.xml"))));
    }

    private void chapter(String file, String entries) throws IOException {
        Files.writeString(pack.resolve(file),
                HEAD.formatted("Chapter", "label=\"Chapter\"") + entries + "</catalogue:Chapter>\n");
    }
}
