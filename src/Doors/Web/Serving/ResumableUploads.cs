using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using MotCua.Documents;
using MotCua.Kernel;

namespace MotCua.Web.Serving;

/// <summary>Uploads that go on after a broken line, by the tus protocol 1.0.0 (creation, expiration, checksum, termination). What arrives here is nobody's paper yet: a form names it afterwards, and there it is looked at like any other file.</summary>
public static class ResumableUploads
{
    public const string Address = "/gui-tep";

    private const string Version = "1.0.0";
    private const string PieceType = "application/offset+octet-stream";
    private const int ChecksumMismatch = 460;

    public static void MapResumableUploads(this WebApplication app)
    {
        var limit = new RequestSizeLimitAttribute(app.Services.GetRequiredService<DocumentSettings>().Uploads.Bytes);
        app.MapMethods(Address, ["OPTIONS", "POST"], (HttpContext context) => Answer(context, null));
        app.MapMethods(Address + "/{id:guid}", ["OPTIONS", "POST", "HEAD", "PATCH", "DELETE"], (HttpContext context, Guid id) => Answer(context, id)).WithMetadata(limit);
    }

    private static async Task Answer(HttpContext context, Guid? id)
    {
        // The protocol answers by status and headers; no page belongs there.
        if (context.Features.Get<IStatusCodePagesFeature>() is { } pages)
        {
            pages.Enabled = false;
        }

        var headers = context.Response.Headers;
        var settings = context.RequestServices.GetRequiredService<DocumentSettings>();
        var method = context.Request.Headers["X-HTTP-Method-Override"].ToString() is { Length: > 0 } meant ? meant.ToUpperInvariant() : context.Request.Method;
        headers["Tus-Resumable"] = Version;
        headers.CacheControl = "no-store";
        if (method == "OPTIONS")
        {
            headers["Tus-Version"] = Version;
            headers["Tus-Extension"] = "creation,expiration,checksum,termination";
            headers["Tus-Checksum-Algorithm"] = "sha1,sha256";
            headers["Tus-Max-Size"] = settings.Uploads.Bytes.ToString(CultureInfo.InvariantCulture);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
            return;
        }

        // Other sites cannot send this header without asking first, and they are never told yes.
        if (context.Request.Headers["Tus-Resumable"] != Version)
        {
            headers["Tus-Version"] = Version;
            context.Response.StatusCode = StatusCodes.Status412PreconditionFailed;
            return;
        }

        var actor = context.RequestServices.GetRequiredService<IActorProvider>().Current;
        if (actor.Kind is not (ActorKind.Citizen or ActorKind.Officer))
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return;
        }

        var arrivals = context.RequestServices.GetRequiredService<IArrivals>();
        try
        {
            context.Response.StatusCode = (method, id) switch
            {
                ("POST", null) => await Begin(context, arrivals, actor.Id),
                ("HEAD", { } one) => await Tell(context, arrivals, actor.Id, one),
                ("PATCH", { } one) => await Append(context, arrivals, actor.Id, one),
                ("DELETE", { } one) => await End(context, arrivals, actor.Id, one),
                _ => StatusCodes.Status405MethodNotAllowed,
            };
        }
        catch (RefusedException refused)
        {
            context.Response.StatusCode = StatusOf(refused.Refusal);
            headers["X-Refusal"] = refused.Refusal.Code;
        }
        catch (Exception broken) when (broken is OperationCanceledException or IOException && context.RequestAborted.IsCancellationRequested)
        {
            // The line broke: there is nobody to answer, and what came is kept.
            context.Abort();
        }
    }

    private static async Task<int> Begin(HttpContext context, IArrivals arrivals, Guid owner)
    {
        if (!long.TryParse(context.Request.Headers["Upload-Length"], NumberStyles.None, CultureInfo.InvariantCulture, out var length))
        {
            return StatusCodes.Status400BadRequest;
        }

        var metadata = context.Request.Headers["Upload-Metadata"].ToString();
        if (metadata.Length > 2000 || NameIn(metadata) is not { } name)
        {
            return StatusCodes.Status400BadRequest;
        }

        var begun = await arrivals.Begin(owner, name, metadata.Length > 0 ? metadata : null, length, context.RequestAborted);
        context.Response.Headers.Location = $"{Address}/{begun.Id}";
        Say(context, begun);
        return StatusCodes.Status201Created;
    }

    private static async Task<int> Tell(HttpContext context, IArrivals arrivals, Guid owner, Guid id)
    {
        var found = await arrivals.Find(owner, id, context.RequestAborted);
        context.Response.Headers["Upload-Length"] = found.Length.ToString(CultureInfo.InvariantCulture);
        if (found.Metadata is { } metadata)
        {
            context.Response.Headers["Upload-Metadata"] = metadata;
        }

        Say(context, found);
        return StatusCodes.Status200OK;
    }

    private static async Task<int> Append(HttpContext context, IArrivals arrivals, Guid owner, Guid id)
    {
        var request = context.Request;
        if (request.ContentType != PieceType)
        {
            return StatusCodes.Status415UnsupportedMediaType;
        }

        if (!long.TryParse(request.Headers["Upload-Offset"], NumberStyles.None, CultureInfo.InvariantCulture, out var offset))
        {
            return StatusCodes.Status400BadRequest;
        }

        var (understood, checksum) = SumIn(request.Headers["Upload-Checksum"].ToString());
        if (!understood)
        {
            return StatusCodes.Status400BadRequest;
        }

        var found = await arrivals.Find(owner, id, context.RequestAborted);
        DocumentRefusals.ArrivalTooLong.If(offset + (request.ContentLength ?? 0) > found.Length);
        Say(context, await arrivals.Append(owner, id, offset, request.Body, checksum, context.RequestAborted));
        return StatusCodes.Status204NoContent;
    }

    private static async Task<int> End(HttpContext context, IArrivals arrivals, Guid owner, Guid id)
    {
        await arrivals.End(owner, id, context.RequestAborted);
        return StatusCodes.Status204NoContent;
    }

    private static void Say(HttpContext context, Arrival arrival)
    {
        context.Response.Headers["Upload-Offset"] = arrival.Offset.ToString(CultureInfo.InvariantCulture);
        if (!arrival.IsWhole)
        {
            context.Response.Headers["Upload-Expires"] = arrival.Until.ToString("R", CultureInfo.InvariantCulture);
        }
    }

    private static int StatusOf(Refusal refusal) =>
        DocumentRefusals.ArrivalBusy.Is(refusal) ? StatusCodes.Status423Locked
        : DocumentRefusals.ArrivalUnlike.Is(refusal) ? ChecksumMismatch
        : DocumentRefusals.TooLarge.Is(refusal) || DocumentRefusals.ArrivalTooLong.Is(refusal) ? StatusCodes.Status413PayloadTooLarge
        : DocumentRefusals.TooManyArrivals.Is(refusal) ? StatusCodes.Status429TooManyRequests
        : refusal.Kind switch
        {
            RefusalKind.Missing => StatusCodes.Status404NotFound,
            RefusalKind.Conflict => StatusCodes.Status409Conflict,
            RefusalKind.Forbidden => StatusCodes.Status403Forbidden,
            _ => StatusCodes.Status400BadRequest,
        };

    /// <summary>Pairs of a key and a value in base64, parted by commas; the name of the file may be missing. Nothing when this is not understood.</summary>
    private static string? NameIn(string metadata)
    {
        var name = "";
        foreach (var pair in metadata.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split(' ', 2);
            var value = new byte[parts.Length > 1 ? parts[1].Length : 0];
            if (parts.Length > 1 && Convert.TryFromBase64String(parts[1], value, out var length))
            {
                name = parts[0] == "filename" ? Path.GetFileName(Encoding.UTF8.GetString(value, 0, length)) : name;
            }
            else if (parts.Length > 1)
            {
                return null;
            }
        }

        return name.Length > 200 ? name[^200..] : name;
    }

    private static (bool Understood, Checksum? Checksum) SumIn(string header)
    {
        if (header.Length == 0)
        {
            return (true, null);
        }

        var parts = header.Split(' ', 2);
        var sum = new byte[33];
        ChecksumKind? kind = parts[0] switch { "sha1" => ChecksumKind.Sha1, "sha256" => ChecksumKind.Sha256, _ => null };
        return kind is { } known && parts.Length == 2 && Convert.TryFromBase64String(parts[1], sum, out var length) && length == (known is ChecksumKind.Sha1 ? 20 : 32)
            ? (true, new(known, sum[..length]))
            : (false, null);
    }
}
