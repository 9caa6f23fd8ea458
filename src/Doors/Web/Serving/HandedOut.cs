using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Net.Http.Headers;

namespace MotCua.Web.Serving;

/// <summary>How the bytes of a paper leave the house: known by their fingerprint, in any part that is asked for, and as an attachment, so that no browser takes them for a page of ours.</summary>
public static class HandedOut
{
    extension(PageModel page)
    {
        /// <summary>To whom it was opened, and to nobody after them: nothing stays behind in the browser.</summary>
        public FileStreamResult Hand(Stream content, string mediaType, string name, string? sha256)
        {
            page.Response.Headers.CacheControl = "private, no-store";
            return InParts(new FileStreamResult(content, mediaType) { FileDownloadName = name }, sha256);
        }

        /// <summary>A paper that is open to all: it may be kept, and is asked for again by its fingerprint.</summary>
        public FileStreamResult HandPublic(Stream content, string mediaType, string name, string sha256)
        {
            page.Response.Headers.CacheControl = "no-cache";
            return InParts(new FileStreamResult(content, mediaType) { FileDownloadName = name }, sha256);
        }

        /// <summary>Shown to an official within the page, beside the questions it has to answer; only as what it was recognised to be when it came.</summary>
        public FileStreamResult HandToDesk(Stream content, string mediaType, string? sha256)
        {
            page.Response.Headers.CacheControl = "private, no-store";
            page.Response.Headers.ContentDisposition = mediaType is "application/pdf" or "image/jpeg" or "image/png" ? "inline" : "attachment";
            return InParts(new FileStreamResult(content, mediaType), sha256);
        }
    }

    // What is drawn anew for each reader has no parts that fit together.
    private static FileStreamResult InParts(FileStreamResult file, string? sha256)
    {
        if (sha256 is not null)
        {
            file.EnableRangeProcessing = true;
            file.EntityTag = new EntityTagHeaderValue($"\"{sha256}\"");
        }

        return file;
    }
}
