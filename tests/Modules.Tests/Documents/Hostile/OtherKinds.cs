using System.IO.Compression;
using static MotCua.Documents.DocumentRefusals;
using static MotCua.Modules.Tests.Documents.Hostile.Upload;

namespace MotCua.Modules.Tests.Documents.Hostile;

/// <summary>What is no paper at all, whatever it is called.</summary>
internal static class OtherKinds
{
    public static IEnumerable<Upload> All =>
    [
        new("nothing", () => [], Empty),
        new("zeros", () => new byte[10_000], OtherType),
        new("a program of Windows", () => [.. "MZ"u8, .. new byte[2000]], OtherType),
        new("a program of Linux", () => [0x7F, .. "ELF"u8, .. new byte[2000]], OtherType),
        new("a Java class", () => [0xCA, 0xFE, 0xBA, 0xBE, .. new byte[2000]], OtherType),
        new("a shortcut", () => [0x4C, 0, 0, 0, 1, 0x14, 2, 0, .. new byte[500]], OtherType),
        new("a shell script", () => Bytes("#!/bin/sh\nrm -rf /\n"), OtherType),
        new("a page of PHP", () => Bytes("<?php system($_GET['c']); ?>"), OtherType),
        new("a web page with a script", () => Bytes("<!doctype html><script>alert(1)</script>"), OtherType),
        new("a drawing with a script", () => Bytes("<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>"), OtherType),
        new("a billion laughs", () => Bytes("<?xml version='1.0'?><!DOCTYPE l [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><l>&b;</l>"), OtherType),
        new("a macro workbook", () => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[4000]], OtherType),
        new("a Word document", Zip, OtherType),
        new("a letter", () => Bytes("From: a@b.vn\r\nContent-Type: text/html\r\n\r\n<b>"), OtherType),
        new("rich text", () => Bytes("{\\rtf1\\object\\objemb}"), OtherType),
        new("PostScript", () => Bytes("%!PS-Adobe-3.0\n(/etc/passwd) (r) file"), OtherType),
        new("a GIF", () => Bytes("GIF89a\u0001\0\u0001\0\0\0\0;"), OtherType),
        new("a bitmap", () => [.. "BM"u8, .. new byte[200]], OtherType),
        new("a TIFF", () => [0x49, 0x49, 0x2A, 0, .. new byte[200]], OtherType),
        new("a WebP", () => [.. "RIFF"u8, 0x24, 0, 0, 0, .. "WEBPVP8 "u8, .. new byte[40]], OtherType),
        new("an AVIF", () => Brand("avif"), OtherType),
        new("a film", () => Brand("isom"), OtherType),
        new("a photo of a telephone", () => Brand("heic"), Heic),
        new("a sequence of photos of a telephone", () => Brand("msf1"), Heic),
        new("an archive of RAR", () => [.. "Rar!"u8, 0x1A, 7, 1, 0, .. new byte[100]], OtherType),
        new("an archive of 7-Zip", () => [.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C, .. new byte[100]], OtherType),
        new("a packed bomb", () => Packed(64 << 20), OtherType),
        new("words in two bytes each", () => [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes("%PDF-1.7")], OtherType),
        new("a web page with a PDF far below", () => [.. Bytes("<script>alert(1)</script>"), .. new byte[1100], .. "%PDF-1.7\n%%EOF"u8], OtherType),
    ];

    private static byte[] Brand(string brand) => [0, 0, 0, 24, .. Bytes("ftyp" + brand), 0, 0, 0, 0, .. Bytes(brand), .. new byte[64]];

    private static byte[] Zip()
    {
        using var file = new MemoryStream();
        using (var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true))
        {
            zip.CreateEntry("word/document.xml");
        }

        return file.ToArray();
    }

    private static byte[] Packed(int bytes)
    {
        using var file = new MemoryStream();
        using (var gzip = new GZipStream(file, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(new byte[bytes]);
        }

        return file.ToArray();
    }
}
