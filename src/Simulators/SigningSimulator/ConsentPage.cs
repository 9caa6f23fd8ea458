using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace MotCua.SigningSimulator;

/// <summary>The page on which a person says yes or no: to showing her keys, or to signing one document. Nothing is signed without her PIN.</summary>
internal sealed class ConsentPage(ServiceSettings settings, Vaulted keys, Consents consents)
{
    private static readonly string Layout = Read();

    public async Task Show(HttpContext context)
    {
        if (Question.In(context.Request.Query, settings) is not { } asked)
        {
            await Write(context, StatusCodes.Status400BadRequest, "Yêu cầu không hợp lệ", "<p>Ứng dụng gửi yêu cầu không đúng, hoặc địa chỉ quay về chưa được đăng ký. Không có gì được ký.</p>");
            return;
        }

        await Ask(context, asked, wrong: false);
    }

    public async Task Answer(HttpContext context)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        if (Question.In(context.Request.Query, settings) is not { } asked)
        {
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
            return;
        }

        if (form["answer"] != "yes")
        {
            Back(context, asked, new() { ["error"] = "access_denied" });
            return;
        }

        var who = settings.People.FirstOrDefault(one => one.User == form["user"].ToString().Trim() && one.Pin == form["pin"]);
        if (who is null || (asked.Key is { } key && key != who.Credential))
        {
            await Ask(context, asked, wrong: true);
            return;
        }

        Back(context, asked, new() { ["code"] = consents.Write(new(who.User, asked.Return, asked.Challenge, asked.Key, asked.Hash)) });
    }

    private static void Back(HttpContext context, Question asked, Dictionary<string, string?> said)
    {
        said["state"] = asked.State;
        context.Response.Redirect(QueryHelpers.AddQueryString(asked.Return, said));
    }

    private Task Ask(HttpContext context, Question asked, bool wrong)
    {
        var (title, yes) = asked.Key is null ? ("Cho phép xem chứng thư số", "Cho phép") : ("Xác nhận ký số", "Đồng ý ký");
        var why = asked is { Key: { } key, Hash: { } hash }
            ? $"""
                <p>Ứng dụng <b>{Plain(settings.User)}</b> đề nghị bạn ký <b>một</b> văn bản.</p>
                <dl><dt>Nội dung</dt><dd>{Plain(asked.Description ?? "Không có mô tả")}</dd><dt>Chứng thư số</dt><dd>{Plain(keys.NameOf(key) ?? key)}</dd>
                <dt>Mã băm SHA-256 của nội dung ký</dt><dd class="hash">{Convert.ToHexStringLower(Convert.FromBase64String(hash))}</dd></dl>
                <p>Chỉ văn bản có đúng mã băm này được ký. Xác nhận dùng được một lần.</p>
                """
            : $"<p>Ứng dụng <b>{Plain(settings.User)}</b> đề nghị được xem các chứng thư số của bạn, để chuẩn bị văn bản cho bạn ký.</p><p>Ở bước này chưa có gì được ký.</p>";
        var body = $"""
            {why}{(wrong ? "<p class=\"wrong\" role=\"alert\">Số điện thoại hoặc mã PIN không đúng, hoặc khóa ký không phải của bạn. Chưa có gì được ký.</p>" : "")}
            <form method="post"><label for="user">Số điện thoại</label><input id="user" name="user" autocomplete="username" inputmode="numeric">
            <label for="pin">Mã PIN</label><input id="pin" name="pin" type="password" autocomplete="off" inputmode="numeric">
            <button name="answer" value="yes">{yes}</button><button class="no" name="answer" value="no">Từ chối</button></form>
            """;
        return Write(context, StatusCodes.Status200OK, title, body);
    }

    private static Task Write(HttpContext context, int status, string title, string body)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'";
        return context.Response.WriteAsync(Layout.Replace("{title}", title, StringComparison.Ordinal).Replace("{body}", body, StringComparison.Ordinal), context.RequestAborted);
    }

    private static string Plain(string text) => WebUtility.HtmlEncode(text);

    private static string Read()
    {
        using var reader = new StreamReader(typeof(ConsentPage).Assembly.GetManifestResourceStream("consent.html")!);
        return reader.ReadToEnd();
    }
}
