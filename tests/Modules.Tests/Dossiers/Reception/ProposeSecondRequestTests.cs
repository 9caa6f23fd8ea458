using MotCua.Dossiers;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Submission;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Reception;

public sealed class ProposeSecondRequestTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_first_request_needs_nobodys_leave(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();

        Assert.True(ApprovalNotNeeded.Is((await house.As(await house.Clerk()).Do(new ProposeSecondRequest(dossier, ["Chụp lại".About()], "Khoản 2 Điều 17"))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Laid_before_the_head_it_stops_nothing_and_lies_there_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AskedOnce();

        var alone = await house.Do(new AskForMore(dossier, ["Chụp đủ hai trang".About()]));
        Must(await house.LaidBeforeTheHead(dossier));
        var again = await house.Do(new ProposeSecondRequest(dossier, ["Chụp đủ hai trang".About()], "Khoản 2 Điều 17"));

        Assert.True(SupplementsUsedUp.Is(alone.Refusal));
        Assert.True(SecondRequestOpen.Is(again.Refusal));
        var view = await house.View(dossier);
        Assert.Equal((DossierStage.Processing, 1), (view.Stage, view.Supplements.Count));
        Assert.Null(view.Due.StoppedSince());
        Assert.NotNull(view.BeforeTheHead);
    }
}

/// <summary>A dossier in the middle of the work for which more was asked once, and was answered.</summary>
internal static class SecondRequestScene
{
    public static SupplementLine About(this string words) => new(Paper, "incomplete", words);

    public static async Task<DossierId> AskedOnce(this House house)
    {
        var dossier = await house.AnAccepted();
        Must(await house.As(await house.Officer()).Do(new AskForMore(dossier, ["Chụp lại".About()])));
        house.Clock.Advance(TimeSpan.FromMinutes(10));
        Must(await house.As(await house.Citizen()).Do(new AttachFile(dossier, Paper, "lần 2.png", Photo(90))));
        Must(await house.Do(new AnswerSupplement(dossier)));
        house.As(await house.Officer());
        return dossier;
    }

    public static Task<Outcome<Guid>> LaidBeforeTheHead(this House house, DossierId dossier) =>
        house.Do(new ProposeSecondRequest(dossier, ["Chụp đủ hai trang".About()], "Khoản 2 Điều 17"));

    public static DateTimeOffset? StoppedSince(this DueView due) => due.State is DueState.Paused ? due.StartedAt : null;
}
