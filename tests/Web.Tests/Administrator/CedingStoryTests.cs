using System.Net;
using MotCua.Competence;
using MotCua.Competence.Assigning;
using MotCua.Kernel;
using MotCua.Organisation;
using MotCua.Web.Tests.Officer;

namespace MotCua.Web.Tests.Administrator;

/// <summary>A commune loses a procedure with a dossier under way: the control office chooses, the deputy chairman approves, the district goes on, the citizen reads it.</summary>
public sealed class CedingStoryTests(Browsing browsing)
{
    [Fact]
    public async Task A_dossier_under_way_is_handed_over_by_a_choice_and_a_decision()
    {
        await using var house = await WebHouse.Open();
        using var clerk = await house.Enter(DemoPeople.CommuneClerk);
        var dossier = (await clerk.Accept(await clerk.Receive())).At.AbsolutePath.Split('/')[3];
        var today = TimeProvider.System.Today();
        var assignment = await house.AsOfficial("H02.01", Role.ProcedureControl, new AssignCompetence(
            new(AssignmentKind.Decentralised, "1.001022", Side.Of("H02.24.01"), Side.Of("H02.24"), new("15/QĐ-UBND", today, "La Văn Bình", "CHỦ TỊCH"), today, null)));
        var list = $"/quan-tri/phan-cap/quyet-dinh/{assignment}/ho-so";

        await using (var window = await browsing.Open(house, 390, signedInAs: DemoPeople.Control))
        {
            await window.Page.GotoAsync(list);
            await window.LooksRight("ceding");
            await window.Page.CheckAsync($"input[name=Ticks][value='{dossier}']");
            await window.Page.SelectOptionAsync("#Choice", "HandOver");
            await window.Page.FillAsync("#Reason", "Huyện giải quyết tiếp cho liền mạch.");
            await window.Page.ClickAsync("button[formaction*=Choose]");
            await window.Page.WaitForSelectorAsync("text=Đã ghi nhận lựa chọn");
            await window.LooksRight("ceding-chosen");
        }

        using (var control = await house.Enter(DemoPeople.Control))
        {
            Assert.Equal(HttpStatusCode.OK, (await control.Open($"{list}?xuat=xlsx")).Status);
        }

        using var leader = await house.Enter(DemoPeople.Leader);
        var approved = await leader.Send(await leader.Open(list), "#chuyen-giao", new Dictionary<string, string?> { ["Ticks"] = dossier, ["Decision"] = "12/QĐ-UBND", ["DecidedOn"] = $"{today:yyyy-MM-dd}" }, button: "button[formaction*=Approve]");
        Assert.Contains("Đã phê duyệt", approved.Text, StringComparison.Ordinal);

        // The house carries it out by itself presently.
        for (var wait = 0; wait < 100 && !(await leader.Open(list)).Text.Contains("đã chuyển", StringComparison.Ordinal); wait++)
        {
            await Task.Delay(200, TestContext.Current.CancellationToken);
        }

        var row = (await leader.Open(list)).One("#chuyen-giao tbody tr").TextContent;
        Assert.Contains("UBND huyện Lục Ngạn", row, StringComparison.Ordinal);
        Assert.Contains("đã chuyển", row, StringComparison.Ordinal);
        var seen = await clerk.Open($"/can-bo/ho-so/{dossier}");
        Assert.Contains("Chuyển giao cho cơ quan có thẩm quyền mới", seen.Text, StringComparison.Ordinal);
    }
}
