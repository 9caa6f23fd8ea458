using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;

namespace MotCua.Web.Tests.Api;

[Collection(nameof(ApiHouse))]
public sealed class DossiersApiTests(ApiHouse house)
{
    private const string Right = """
        {"nguoi_nop":{"ho_ten":"Thân Văn Phú","so_dinh_danh":"024078000290","noi_cu_tru":"Khu Dốc Đồn, thị trấn Chũ","dien_thoai":"0987000112","nop_cho":"ban_than"},
         "de_nghi":{"noi_dung":"Đề nghị chuyển đổi cơ cấu cây trồng"},"ket_qua":{"cach_nhan":"dien_tu"},"cam_doan":true}
        """;

    private static int keys;

    [Fact]
    public async Task Software_files_and_the_agency_takes_asks_gets_and_works_on_it()
    {
        var software = await house.AsSoftware();
        var system = await house.AsSystem();
        var filed = await software.Post("/api/v1/dossiers", New(Right, submit: true), Key());
        Assert.Equal((HttpStatusCode.Created, "Submitted"), (filed.Status, filed.Text("stage")));
        var address = filed.Headers.Location!.ToString();

        var list = await system.Get($"/api/v1/dossiers?agency={ApiHouse.Commune}&status=Submitted&limit=100");
        Assert.Contains(list.Body.GetProperty("items").EnumerateArray(), item => item.GetProperty("id").GetString() == filed.Text("id"));
        var asked = await system.Post(address + "/supplement-requests", """{"lines":[{"target":"so-do","reason":"missing","words":"Gửi thêm sơ đồ thửa đất"}]}""");
        Assert.Equal("AwaitingCompletion", asked.Text("stage"));

        var attached = await software.Send(HttpMethod.Put, address + "/papers/so-do/files/so-do.png", Png());
        Assert.Equal((HttpStatusCode.OK, "image/png"), (attached.Status, attached.Text("mediaType")));
        var mended = await software.Post(address + "/submission", null, Key());
        Assert.Equal("Submitted", mended.Text("stage"));
        var (file, _) = await system.Raw(HttpMethod.Get, $"{address}/files/{attached.Text("sha256")}");
        Assert.Equal(HttpStatusCode.OK, file.StatusCode);

        var accepted = await system.Post(address + "/acceptance", null, ("If-Match", (await system.Get(address)).ETag));
        Assert.Equal("Accepted", accepted.Text("stage"));
        Assert.StartsWith(ApiHouse.Commune, accepted.Text("code"), StringComparison.Ordinal);
        var choice = accepted.Body.GetProperty("choices").EnumerateArray().First(one => !one.GetProperty("isRefusal").GetBoolean());
        var onward = await system.Post(address + "/steps", JsonSerializer.Serialize(new { choice = choice.GetProperty("key").GetString(), opinion = "Đủ điều kiện", result = new { title = "", lines = new[] { "Đồng ý" } } }));
        Assert.Equal((HttpStatusCode.OK, "Processing"), (onward.Status, onward.Text("stage")));
        Assert.Equal(HttpStatusCode.Conflict, (await software.Get(address + "/result")).Status);
    }

    [Fact]
    public async Task Files_can_come_with_the_dossier_and_nothing_is_created_twice()
    {
        var software = await house.AsSoftware();
        var key = Key();

        var first = await software.Send(HttpMethod.Post, "/api/v1/dossiers", Multipart(), key);
        var second = await software.Send(HttpMethod.Post, "/api/v1/dossiers", Multipart(), key);

        Assert.Equal((HttpStatusCode.Created, first.Text("id")), (second.Status, second.Text("id")));
        Assert.Single(first.Body.GetProperty("papers").EnumerateArray().Single(paper => paper.GetProperty("key").GetString() == "so-do").GetProperty("files").EnumerateArray());
        Assert.Equal(first.Text("version"), second.Text("version"));
    }

    [Fact]
    public async Task Wrong_answers_are_named_one_by_one()
    {
        var software = await house.AsSoftware();

        var refused = await software.Post("/api/v1/dossiers", New("""{"cam_doan":true}""", submit: true), Key());

        Assert.Equal((HttpStatusCode.UnprocessableEntity, "dossier.answers-wrong"), (refused.Status, refused.Text("code")));
        Assert.NotEmpty(refused.Body.GetProperty("errors").EnumerateArray());
    }

    [Fact]
    public async Task The_second_of_two_writers_is_told_what_changed()
    {
        var software = await house.AsSoftware();
        var system = await house.AsSystem();
        var filed = await software.Post("/api/v1/dossiers", New(Right, submit: true), Key());
        var address = filed.Headers.Location!.ToString();
        await system.Post(address + "/acceptance", null, ("If-Match", filed.ETag));

        var late = await system.Post(address + "/refusal", """{"reason":"Không đúng"}""", ("If-Match", filed.ETag));
        var later = await software.Post(address + "/withdrawal", """{"reason":"Đổi ý"}""", ("If-Match", filed.ETag));

        Assert.InRange((int)late.Status, 403, 412);
        Assert.Equal((HttpStatusCode.PreconditionFailed, "kernel.changed-meanwhile"), (later.Status, later.Text("code")));
        Assert.Contains(later.Body.GetProperty("changes").EnumerateArray(), change => change.GetProperty("deed").GetString() == "AcceptDossier");
    }

    [Fact]
    public async Task Nobody_files_for_those_who_gave_no_mandate_nor_sees_their_dossiers()
    {
        var software = await house.AsSoftware();

        var refused = await software.Post("/api/v1/dossiers", New(Right, applicant: "024085000112"), Key());
        var unknown = await software.Post("/api/v1/dossiers", New(Right, applicant: "000000000000"), Key());
        var nothing = await software.Get($"/api/v1/dossiers/{Guid.CreateVersion7()}");

        Assert.Equal((HttpStatusCode.Forbidden, "dossier.no-mandate"), (refused.Status, refused.Text("code")));
        Assert.Equal(HttpStatusCode.Forbidden, unknown.Status);
        Assert.Equal(HttpStatusCode.NotFound, nothing.Status);
    }

    [Fact]
    public async Task Software_of_an_enterprise_does_not_do_the_agencys_work_nor_the_other_way_round()
    {
        var software = await house.AsSoftware();
        var system = await house.AsSystem();
        var filed = await software.Post("/api/v1/dossiers", New(Right, submit: true), Key());

        Assert.Equal(HttpStatusCode.Forbidden, (await software.Post(filed.Headers.Location + "/acceptance", null)).Status);
        Assert.Equal(HttpStatusCode.Forbidden, (await system.Post("/api/v1/dossiers", New(Right), Key())).Status);
    }

    [Fact]
    public async Task What_cannot_be_read_is_refused()
    {
        var software = await house.AsSoftware();

        Assert.Equal("exchange.idempotency-key-missing", (await software.Post("/api/v1/dossiers", New(Right))).Text("code"));
        Assert.Equal("exchange.body-wrong", (await software.Post("/api/v1/dossiers", "{\"procedure\":", Key())).Text("code"));
        Assert.Equal("exchange.body-wrong", (await software.Post("/api/v1/dossiers", "{}", Key())).Text("code"));
        var filed = await software.Post("/api/v1/dossiers", New(Right), Key());
        Assert.Equal("exchange.idempotency-key-missing", (await software.Post(filed.Headers.Location + "/submission", null, ("Idempotency-Key", new string('k', 101)))).Text("code"));
        var system = await house.AsSystem();
        Assert.Equal("exchange.body-wrong", (await system.Post(filed.Headers.Location + "/supplement-requests", """{"lines":[null]}""")).Text("code"));
        Assert.Equal("exchange.body-wrong", (await system.Post(filed.Headers.Location + "/refusal", """{"reason":null}""")).Text("code"));
        Assert.Equal("exchange.if-match-wrong", (await software.Post(filed.Headers.Location + "/submission", null, Key(), ("If-Match", "W/\"1\""))).Text("code"));
        using var text = new ByteArrayContent(Encoding.UTF8.GetBytes("not a picture"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await software.Send(HttpMethod.Put, filed.Headers.Location + "/papers/so-do/files/a.png", text)).Status);
    }

    [Fact]
    public async Task Own_dossiers_are_listed_stretch_by_stretch_and_a_draft_can_be_thrown_away()
    {
        var software = await house.AsSoftware();
        List<string> made = [];
        for (var i = 0; i < 3; i++)
        {
            made.Add((await software.Post("/api/v1/dossiers", New(Right), Key())).Text("id"));
        }

        var first = await software.Get("/api/v1/dossiers?status=Draft&limit=2");
        var rest = await software.Get($"/api/v1/dossiers?status=Draft&limit=100&after={first.Text("next")}");
        string[] seen = [.. first.Body.GetProperty("items").EnumerateArray().Concat(rest.Body.GetProperty("items").EnumerateArray()).Select(item => item.GetProperty("id").GetString()!)];
        Assert.Superset(made.ToHashSet(), seen.ToHashSet());
        Assert.Equal(seen.Length, seen.Distinct().Count());

        Assert.Equal(HttpStatusCode.NoContent, (await software.Send(HttpMethod.Delete, $"/api/v1/dossiers/{made[0]}", null)).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await software.Get($"/api/v1/dossiers/{made[0]}")).Status);
    }

    private static (string, string) Key() => ("Idempotency-Key", $"khoa-{Interlocked.Increment(ref keys)}-{Guid.CreateVersion7():N}");

    private static string New(string answers, bool submit = false, string? applicant = null) =>
        $$"""{"procedure":"1.008004","case":"default","agency":"{{ApiHouse.Commune}}","submit":{{(submit ? "true" : "false")}},"answers":{{answers}}{{(applicant is null ? "" : $",\"applicant\":\"{applicant}\"")}}}""";

    private static MultipartFormDataContent Multipart() => new()
    {
        { new StringContent(New(Right, submit: true), Encoding.UTF8, "application/json"), "dossier" },
        { Png(), "so-do", "so-do.png" },
    };

    private static ByteArrayContent Png()
    {
        // The smallest honest picture: one grey pixel.
        var content = new ByteArrayContent(Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg=="));
        content.Headers.ContentType = new MediaTypeHeaderValue("image/png");
        return content;
    }
}
