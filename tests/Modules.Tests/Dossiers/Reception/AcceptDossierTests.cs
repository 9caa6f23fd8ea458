using MotCua.Dossiers;
using MotCua.Dossiers.Deadlines;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Enquiry;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Result;
using MotCua.Dossiers.Submission;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Reception;

public sealed class AcceptDossierTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_code_is_given_and_three_working_days_are_promised(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();

        var accepted = Must(await house.As(await house.Clerk()).Do(new AcceptDossier(dossier)));

        Assert.Equal("H02.24.01-230612-0001", accepted.Code);
        Assert.Equal(new DateOnly(2023, 6, 15), VietnamTime.DayOf(accepted.Due!.Value));
        var view = await house.View(dossier);
        Assert.Equal((DossierStage.Accepted, 2), (view.Stage, view.NationalState));
        Assert.Contains(view.Sheets, sheet => sheet.Kind is SheetKind.Receipt);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_promised_to_the_clerk_beforehand_is_what_is_promised(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();
        var view = await house.As(await house.Clerk()).View(dossier);

        var said = Must(await house.Ask(new PromiseDue(view.Procedure, view.Case, view.CompetentAgency, Received: true))).Due;

        Assert.Equal(said, Must(await house.Do(new AcceptDossier(dossier))).Due);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Codes_are_unique_and_without_gaps_when_many_accept_at_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        List<DossierId> dossiers = [];
        for (var i = 0; i < 6; i++)
        {
            dossiers.Add(await house.ASubmitted());
        }

        house.As(await house.Clerk());
        var codes = await Task.WhenAll(dossiers.Select(dossier => Task.Run(async () => Must(await house.Do(new AcceptDossier(dossier))).Code)));

        Assert.Equal(Enumerable.Range(1, 6).Select(number => $"H02.24.01-230612-{number:D4}"), codes.Order());
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Another_agency_cannot_take_it(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();

        var outcome = await house.As(await house.Clerk("H02.24.02")).Do(new AcceptDossier(dossier));

        Assert.True(NotYourAgency.Is(outcome.Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_second_of_two_clerks_is_told_who_was_first(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();
        house.As(await house.Clerk());
        var seen = (await house.View(dossier)).Version;
        Must(await house.Do(new CheckPapers(dossier, [new(Paper, PaperVerdict.Fit)], seen)));

        var second = await house.Do(new AcceptDossier(dossier, seen));

        Assert.True(KernelRefusals.ChangedMeanwhile.Is(second.Refusal));
        Assert.Equal("CheckPapers", second.Refusal!.Changes[0].Deed);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_the_clerk_found_is_kept_with_it_and_the_same_page_sent_again_is_answered_as_the_first_time(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.ASubmitted();
        house.As(await house.Clerk());
        var accept = new AcceptDossier(dossier, (await house.View(dossier)).Version, "page", [new(Paper, PaperVerdict.Unfit, Remark: "Mờ.")]);

        var (first, again) = (Must(await house.Do(accept)), Must(await house.Do(accept)));

        Assert.Equal(first, again);
        var view = await house.View(dossier);
        Assert.Equal((PaperVerdict.Unfit, "Mờ."), (view.Papers.Single(paper => paper.Key == Paper).Verdict, view.Papers.Single(paper => paper.Key == Paper).Remark));
        Assert.Single(view.History, line => line.What == "accepted");
    }
}
