package org.plumbline.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.plumbline.core.catalogue.Catalogue;
import org.plumbline.model.catalogue.PayerRuleSet;
import org.plumbline.store.internal.sqlite.SqliteStoreProvider;

/** A clinic imports the documentation rules of a payer. */
@NonNullByDefault({}) // fields are set by the test engine
class ClinicRulesTest {

    private static final Catalogue NOTHING = new Catalogue(List.of(), List.of());

    @TempDir
    Path folder;

    private ChartStore store;
    private ClinicRules rules;

    @BeforeEach
    void open() throws StoreException {
        store = new SqliteStoreProvider().open(folder.resolve("store"));
        rules = new ClinicRules(store.clinicDocuments());
    }

    @AfterEach
    void close() throws StoreException {
        store.close();
    }

    private Path file(String id, String label) throws IOException {
        return Files.writeString(folder.resolve(id + ".xml"), """
                <catalogue:Chapter xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                    xmlns:catalogue="https://plumbline.org/model/catalogue/1">
                  <payerRuleSets id="%s" label="%s" payer="A payer" edition="2026"/>
                </catalogue:Chapter>
                """.formatted(id, label));
    }

    private List<String> labels() throws StoreException {
        return rules.read().addedTo(NOTHING).all(PayerRuleSet.class).stream().map(PayerRuleSet::getLabel).toList();
    }

    @Test
    void whatIsImportedBecomesPartOfTheKnowledge() throws Exception {
        assertEquals(List.of(), labels());
        rules.take(file("one", "One"), NOTHING);
        rules.take(file("two", "Two"), NOTHING);
        assertEquals(List.of("One", "Two"), labels());
        rules.take(file("one", "One, 2027"), NOTHING);
        assertEquals(List.of("One, 2027", "Two"), labels());
    }

    @Test
    void aFileThatCannotBeUsedImportsNothingAndSaysWhy() throws Exception {
        rules.take(file("one", "One"), NOTHING);
        Path broken = Files.writeString(folder.resolve("broken.xml"), Files.readString(file("two", "Two"))
                .replace("payer=\"A payer\" ", ""));
        StoreException refused = assertThrows(StoreException.class, () -> rules.take(broken, NOTHING));
        assertEquals("Nothing was imported.\nbroken.xml:3: two has no payer.", refused.getMessage());
        assertTrue(assertThrows(StoreException.class, () -> rules.take(folder.resolve("no.xml"), NOTHING)).getMessage()
                .startsWith("There is no file"));
        assertEquals(List.of("One"), labels());
    }
}
