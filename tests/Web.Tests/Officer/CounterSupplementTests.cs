using System.Net;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Kernel;

namespace MotCua.Web.Tests.Officer;

/// <summary>What happens at a counter with what was asked for, and with answers that two people have open.</summary>
public sealed class CounterSupplementTests(WebHouse house)
{
    [Fact]
    public async Task A_scanned_code_leads_to_exactly_what_was_asked_and_the_clerk_hands_it_in_for_the_citizen()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var dossier = CounterScene.DossierOf(await clerk.Accept(await clerk.Receive()));
        var code = await Asked(Guid.Parse(dossier.Split('/')[^1]));
        var counter = await clerk.Open("/can-bo/quay");

        var asked = await clerk.Send(counter, "form[action$='handler=Person']", new Dictionary<string, string?> { ["Scan"] = code });

        Assert.EndsWith("/bo-sung", asked.At.AbsolutePath, StringComparison.Ordinal);
        Assert.Single(asked.All("#bo-sung section h2"), title => title.StartsWith("1.", StringComparison.Ordinal));
        var early = await clerk.Send(asked, "#bo-sung", new Dictionary<string, string?> { ["_di"] = "nop" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, early.Status);
        var kept = await clerk.Send(early, "#bo-sung", new Dictionary<string, string?> { ["_di"] = "giu" }, [("chung-cu", "bản quét.png", Photo())]);
        Assert.Contains("bản quét.png", kept.Text, StringComparison.Ordinal);
        var done = await clerk.Send(kept, "#bo-sung", new Dictionary<string, string?> { ["_di"] = "nop", ["BroughtBy"] = "Vi Văn Thắng" });
        Assert.Contains("nhập thay Vi Văn Thắng", done.One(".mc-next").TextContent, StringComparison.Ordinal);
        Assert.Equal("application/pdf", (await clerk.Open($"{dossier}/phieu/Handed")).Answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task Of_two_who_type_into_one_form_the_second_sees_what_changed_and_loses_nothing()
    {
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var dossier = CounterScene.DossierOf(await clerk.Receive());
        var (mine, theirs) = (await clerk.Open($"{dossier}/don"), await clerk.Open($"{dossier}/don"));
        await clerk.Send(mine, "main form.mc-form", new Dictionary<string, string?> { ["nguoi_nop.dien_thoai"] = "0912345678" });

        var late = await clerk.Send(theirs, "main form.mc-form", new Dictionary<string, string?> { ["nguoi_nop.dien_thoai"] = "0987654321" });

        Assert.Equal(HttpStatusCode.Conflict, late.Status);
        Assert.Contains("0912345678", string.Concat(late.One("section[aria-labelledby=khac-h] ins").TextContent.Where(char.IsAsciiDigit)), StringComparison.Ordinal);
        Assert.Equal("0987654321", string.Concat(late.One("[name='nguoi_nop.dien_thoai']").GetAttribute("value")!.Where(char.IsAsciiDigit)));
        Assert.NotEqual(HttpStatusCode.Conflict, (await clerk.Send(late, "main form.mc-form")).Status);
    }

    /// <summary>One paper is asked for; the code that stands on the list.</summary>
    private async Task<string> Asked(Guid dossier)
    {
        await using var scope = house.Services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<ScopedActor>().Current = Actor.House;
        var asked = await scope.ServiceProvider.GetRequiredService<Gate>().Do(new AskForMore(new DossierId(dossier), [new("chung-cu", "unclear", "Chụp lại giấy tờ cho rõ chữ")]), TestContext.Current.CancellationToken);
        Assert.True(asked.Done, asked.Refusal?.Code);
        var seen = (await scope.ServiceProvider.GetRequiredService<Gate>().Ask(new MotCua.Dossiers.Tracking.ViewMyDossier(new(dossier)), TestContext.Current.CancellationToken)).Value;
        return seen.Code ?? seen.RequestNumber;
    }

    private static byte[] Photo() => File.ReadAllBytes(Path.Combine(MotCua.Web.Demo.DemoProvince.Folder, "dossiers", "giay-to-chup-lai.png"));
}
