using System.Net;
using MotCua.Kernel;
using MotCua.Procedures.Catalogue;
using Microsoft.Extensions.DependencyInjection;

namespace MotCua.Web.Tests.Api;

[Collection(nameof(ApiHouse))]
public sealed class ProceduresApiTests(ApiHouse house)
{
    [Fact]
    public async Task A_question_in_plain_words_is_answered_best_first_as_on_the_page()
    {
        var found = await house.Anybody().Get("/api/v1/procedures?q=dang%20ky%20khai%20sinh&limit=5");

        Assert.Equal(HttpStatusCode.OK, found.Status);
        var codes = found.Body.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("code").GetString()).ToArray();
        Assert.Equal("1.001193", codes[0]);
        await using var scope = house.House.Services.CreateAsyncScope();
        var page = await scope.ServiceProvider.GetRequiredService<Gate>().Ask(new FindProcedures("dang ky khai sinh", Limit: 5));
        Assert.Equal(page.Value.Items.Select(item => item.Head.Code.Value), codes);
    }

    [Fact]
    public async Task A_question_that_fits_nothing_gets_no_items()
    {
        var found = await house.Anybody().Get("/api/v1/procedures?q=gi%C3%A1%20v%C3%A0ng%20h%C3%B4m%20nay%20bao%20nhi%C3%AAu");

        Assert.Equal(HttpStatusCode.OK, found.Status);
        Assert.Empty(found.Body.GetProperty("items").EnumerateArray());
    }

    [Fact]
    public async Task Without_a_question_the_register_is_read_to_its_end_stretch_by_stretch()
    {
        HashSet<string> seen = [];
        for (var after = ""; after is not null;)
        {
            var stretch = await house.Anybody().Get($"/api/v1/procedures?limit=17{(after.Length > 0 ? "&after=" + after : "")}");
            Assert.All(stretch.Body.GetProperty("items").EnumerateArray(), item => Assert.True(seen.Add(item.GetProperty("code").GetString()!)));
            after = stretch.Body.GetProperty("next").GetString();
        }

        Assert.Equal(67, seen.Count);
    }

    [Fact]
    public async Task Every_procedure_is_shown_whole()
    {
        var all = await house.Anybody().Get("/api/v1/procedures?limit=50");
        foreach (var code in all.Body.GetProperty("items").EnumerateArray().Select(item => item.GetProperty("code").GetString()))
        {
            var shown = await house.Anybody().Get($"/api/v1/procedures/{code}");
            Assert.Equal(code, shown.Text("code"));
            Assert.NotEmpty(shown.Body.GetProperty("papers").EnumerateArray());
        }
    }

    [Fact]
    public async Task An_unknown_code_is_missing_in_the_language_asked_for()
    {
        var vietnamese = await house.Anybody().Get("/api/v1/procedures/9.999999");
        var english = await house.Anybody().Get("/api/v1/procedures/9.999999", ("Accept-Language", "en-GB, vi;q=0.5"));

        Assert.Equal((HttpStatusCode.NotFound, "procedures.no-such-procedure"), (vietnamese.Status, vietnamese.Text("code")));
        Assert.NotEqual(vietnamese.Text("detail"), english.Text("detail"));
    }

    [Theory, InlineData("limit=0"), InlineData("limit=51"), InlineData("limit=x")]
    public async Task A_limit_out_of_bounds_is_refused(string query)
    {
        var refused = await house.Anybody().Get($"/api/v1/procedures?q=khai&{query}");

        Assert.InRange((int)refused.Status, 400, 422);
    }

    [Theory, InlineData("/api/v1/nothing", 404), InlineData("/api/nothing", 404)]
    public async Task An_unknown_address_is_a_problem_not_a_page(string path, int status)
    {
        var (answer, body) = await house.Anybody().Raw(HttpMethod.Get, path);

        Assert.Equal((status, "application/problem+json"), ((int)answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        house.Contract.MustBeProblem(body);
    }

    [Fact]
    public async Task A_wrong_method_is_a_problem_too()
    {
        var (answer, body) = await house.Anybody().Raw(HttpMethod.Delete, "/api/v1/procedures");

        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        house.Contract.MustBeProblem(body);
    }
}
