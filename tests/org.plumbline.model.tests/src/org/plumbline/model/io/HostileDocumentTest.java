package org.plumbline.model.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.chart.ChartFactory;
import org.plumbline.model.chart.ChartPackage;

/** Documents made to harm are refused with a reason, quickly, without opening anything, and leave nothing behind. */
class HostileDocumentTest {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String SECRET = "canary-of-the-house";

    private static final ServerSocket CANARY = listen();
    private static final String HTTP = "http://127.0.0.1:" + CANARY.getLocalPort() + "/x";
    private static final Path SECRET_FILE = hide();
    private static final String FILE = SECRET_FILE.toUri().toString();

    @AfterAll
    static void removeCanaries() throws IOException {
        CANARY.close();
        Files.delete(SECRET_FILE);
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                refused("file entity", Refusal.UNSAFE,
                        "<!DOCTYPE c [<!ENTITY e SYSTEM '" + FILE + "'>]>" + chart("", "<patient phone='&e;'/>")),
                refused("external type definition", Refusal.UNSAFE,
                        "<!DOCTYPE c SYSTEM '" + HTTP + "'>" + chart("", "")),
                refused("parameter entity", Refusal.UNSAFE,
                        "<!DOCTYPE c [<!ENTITY % p SYSTEM '" + HTTP + "'> %p;]>" + chart("", "")),
                refused("billion laughs", Refusal.UNSAFE, laughs()),
                refused("quadratic entity", Refusal.UNSAFE, "<!DOCTYPE c [<!ENTITY e '" + "a".repeat(50_000) + "'>]>"
                        + chart("", "<patient phone='" + "&e;".repeat(50_000) + "'/>")),
                refused("package at a URL", Refusal.UNKNOWN, "<x:Chart xmlns:x='" + HTTP + "'/>"),
                refused("package in a class", Refusal.UNKNOWN,
                        "<x:EPackage xmlns:x='java://org.eclipse.emf.ecore.EcorePackage'/>"),
                refused("package of another model", Refusal.UNKNOWN,
                        "<x:EPackage xmlns:x='http://www.eclipse.org/emf/2002/Ecore'/>"),
                refused("package by schema location", Refusal.UNKNOWN, "<x:Chart xmlns:x='urn:x'"
                        + " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                        + " xsi:schemaLocation='urn:x " + HTTP + "'/>"),
                refused("link to another document", Refusal.LINKED,
                        chart("", "<patient href='" + HTTP + "#//patient'/>")),
                refused("link within the document", Refusal.LINKED, chart("", "<patient href='#c'/>")),
                refused("too deep", Refusal.TOO_COMPLEX, chart("", "<patient>".repeat(5000))),
                refused("too many attributes", Refusal.TOO_COMPLEX, chart(IntStream.range(0, 5000)
                        .mapToObj(i -> " a" + i + "=''").collect(Collectors.joining()), "")),
                refused("ids twice", Refusal.DUPLICATE_ID, chart("", "<episodes id='e'/>\n<episodes id='e'/>")),
                refused("two roots", Refusal.NOT_ONE_ROOT, roots(chart("", "") + "\n" + chart("", ""))),
                refused("no root", Refusal.NOT_ONE_ROOT, roots("")),
                refused("two documents", Refusal.MALFORMED, chart("", "") + chart("", "")),
                refused("web page inside", Refusal.UNKNOWN, chart("", "\n<html><script>x</script></html>")),
                refused("value out of its type", Refusal.UNKNOWN, chart("", "<patient birthDate='2025-02-29'/>")),
                refused("empty", Refusal.MALFORMED, ""),
                refused("not XML", Refusal.MALFORMED, "PK\u0003\u0004"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void isRefused(String name, Refusal refusal, String document) {
        Resource resource = newResource();

        var refused = assertTimeoutPreemptively(PATIENCE, () -> assertThrows(ChartFormatException.class,
                () -> resource.load(stream(document.getBytes(StandardCharsets.UTF_8)), null)));

        assertEquals(refusal, refused.refusal());
        assertTrue(resource.getContents().isEmpty());
        assertFalse(refused.getMessage().contains(SECRET));
        assertThrows(SocketTimeoutException.class, () -> CANARY.accept().close(), "connected to the canary");
    }

    @Test
    void theMessageNamesTheLine() {
        String document = chart("", "\n<episodes id='e'/>\n<episodes id='e'/>");

        var refused = assertThrows(ChartFormatException.class,
                () -> newResource().load(stream(document.getBytes(StandardCharsets.UTF_8)), null));

        assertTrue(refused.getMessage().startsWith("Line 3: "), refused.getMessage());
    }

    @Test
    void aCutDocumentIsRefusedWhereverItIsCut() throws IOException {
        byte[] whole = longDocument();
        newResource().load(stream(whole), null);

        for (int length = 0; length < whole.length - 1024; length += 1024) {
            byte[] cut = Arrays.copyOf(whole, length);
            Resource resource = newResource();
            var refused = assertThrows(ChartFormatException.class, () -> resource.load(stream(cut), null));
            assertEquals(Refusal.MALFORMED, refused.refusal());
            assertTrue(resource.getContents().isEmpty());
        }
    }

    @Test
    void aCutBinaryDocumentIsRefused() throws IOException {
        Resource written = ChartResources.newBinary(URI.createURI("chart:test"));
        written.getContents().add(ChartFactory.eINSTANCE.createChart());
        var bytes = new ByteArrayOutputStream();
        written.save(bytes, null);
        byte[] whole = bytes.toByteArray();

        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            Resource resource = ChartResources.newBinary(URI.createURI("chart:test"));
            assertThrows(ChartFormatException.class, () -> resource.load(stream(cut), null));
            assertTrue(resource.getContents().isEmpty());
        }
    }

    @Test
    void aDocumentAsLargeAsTheCapIsRead() throws IOException {
        byte[] small = chart("", "").getBytes(StandardCharsets.UTF_8);
        byte[] large = Arrays.copyOf(small, ChartResources.MAX_BYTES);
        Arrays.fill(large, small.length, large.length, (byte) ' ');
        Resource resource = newResource();

        resource.load(stream(large), null);

        assertEquals(1, resource.getContents().size());
    }

    @Test
    void moreThanTheCapIsRefused() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return ' ';
            }
        };
        InputStream document = new SequenceInputStream(
                stream("<?xml version='1.0'?>".getBytes(StandardCharsets.UTF_8)), endless);

        var refused = assertTimeoutPreemptively(PATIENCE,
                () -> assertThrows(ChartFormatException.class, () -> newResource().load(document, null)));

        assertEquals(Refusal.TOO_LARGE, refused.refusal());
    }

    @Test
    void nothingIsOpenedByUri() {
        var set = newResource().getResourceSet();

        assertThrows(IOException.class, () -> set.getURIConverter().createInputStream(URI.createURI(FILE)));
        assertThrows(IOException.class, () -> set.getURIConverter().createInputStream(URI.createURI(HTTP)));
        assertFalse(set.getURIConverter().exists(URI.createURI(FILE), null));
    }

    private static ServerSocket listen() {
        try {
            var socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            socket.setSoTimeout(20);
            return socket;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path hide() {
        try {
            return Files.writeString(Files.createTempFile("secret", null), SECRET);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Arguments refused(String name, Refusal refusal, String document) {
        return Arguments.of(name, refusal, document);
    }

    private static String chart(String attributes, String content) {
        return "<chart:Chart xmlns:chart='" + ChartPackage.eNS_URI + "' id='c'" + attributes + ">" + content
                + "</chart:Chart>";
    }

    private static String roots(String content) {
        return "<xmi:XMI xmlns:xmi='http://www.omg.org/XMI'>" + content + "</xmi:XMI>";
    }

    private static String laughs() {
        String entities = IntStream.range(1, 10)
                .mapToObj(i -> "<!ENTITY l" + i + " '" + ("&l" + (i - 1) + ";").repeat(10) + "'>")
                .collect(Collectors.joining());
        return "<!DOCTYPE c [<!ENTITY l0 'ha'>" + entities + "]>" + chart("", "<patient phone='&l9;'/>");
    }

    private static byte[] longDocument() throws IOException {
        var chart = ChartFactory.eINSTANCE.createChart();
        chart.setId("c");
        for (int i = 0; i < 200; i++) {
            var episode = ChartFactory.eINSTANCE.createEpisode();
            episode.setId("e" + i);
            episode.setTitle("low back pain, right");
            chart.getEpisodes().add(episode);
        }
        Resource resource = newResource();
        resource.getContents().add(chart);
        var bytes = new ByteArrayOutputStream();
        resource.save(bytes, null);
        return bytes.toByteArray();
    }

    private static Resource newResource() {
        return ChartResources.newXmi(URI.createURI("chart:test"));
    }

    private static InputStream stream(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
