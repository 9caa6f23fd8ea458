using Microsoft.Extensions.DependencyInjection;
using MotCua.Dossiers;
using MotCua.Dossiers.Ending;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Reception;
using MotCua.Dossiers.Tracking;
using MotCua.Kernel;
using MotCua.Modules.Tests.Dossiers.Moving;
using MotCua.Modules.Tests.Processes;
using MotCua.People;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Tracking;

public sealed class FindDossiersTests
{
    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_dossier_is_found_by_whatever_the_citizen_holds_or_the_officer_remembers(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());
        var view = await house.View(dossier);
        var code = view.Code!;
        string[] finds =
        [
            code, code.ToLowerInvariant(), code[..^2], DossierWord.OfCode(code), DossierWord.OfCode(code)[..8], view.RequestNumber, view.RequestNumber[..^3],
            "Vi Văn Thắng", "thang vi", "VI THANG", "thắng", "tha v", "van", "024085000112", "024 085 000 112", "02408500", "0987000112", "+84 987 000 112", Procedure,
        ];

        foreach (var text in finds)
        {
            Assert.True((await Found(house, text)).Contains(dossier), $"not found by \"{text}\"");
        }

        foreach (var text in (string[])["Vi Văn Thắn Hoa", "hang", "024085000113", "0987000113", "H02.24.01-990101", "990101-0001", "9.999999", "hắng"])
        {
            Assert.True((await Found(house, text)).Count == 0, $"found by \"{text}\"");
        }
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Nobody_finds_what_is_not_their_agencys_nor_a_draft(TestDatabase database)
    {
        await using var house = await House.On(database);
        var dossier = await house.AnAccepted();
        var draft = await house.AFilledDraft();

        house.As(await house.Officer("H02.24.02"));
        foreach (var text in (string[])["Vi Văn Thắng", "024085000112", "0987000112", Procedure, ""])
        {
            Assert.DoesNotContain(dossier, await Found(house, text));
        }

        Assert.DoesNotContain(draft, await Found(house.As(await house.Officer()), "Vi Văn Thắng"));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(await house.Citizen()).Ask(new FindDossiers("Vi Văn Thắng"))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_agency_that_neither_received_it_nor_settles_it_lists_it_while_it_has_it_in_hand(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Version(new Drawing().Start().Clerk("reception").Task("opinion", place: "Agency", agency: DemoHouse.LucNgan).Xor("x").Signing("sign").Clerk("return", 9).End()
            .Chain("start", "reception", "opinion", "x").Flow("x", "sign", "Trình", "propose").Flow("x", "sign", "Từ chối", "refuse", refuses: true).Chain("sign", "return", "end")
            .Raw($"<extensionElements><mc:process procedure='{Procedure}' level='Commune' decision='1/QĐ-UBND' decidedOn='2023-06-01' from='2023-06-01'/></extensionElements>").Text());
        var dossier = await house.AnAccepted();
        house.As(await house.Officer(DemoHouse.LucNgan));
        foreach (var text in (string[])["", Procedure])
        {
            Assert.Contains(dossier, await Found(house, text));
        }

        Must(await house.Do(new CompleteStep(dossier, "propose", "Nhất trí.", new("", ["Ông Vi Văn Thắng"]))));
        Assert.DoesNotContain(dossier, await Found(house, ""));
        Assert.Contains(dossier, await Found(house.As(await house.Officer()), ""));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_row_says_at_which_steps_its_dossier_stands_and_that_one_that_is_over_stands_at_none(TestDatabase database)
    {
        await using var house = await House.On(database);
        await house.Version(TwoAtOnce());
        var (open, over) = (await house.AnAccepted(), await house.AnAccepted());
        Must(await house.As(await house.Leader()).Do(new StopDossier(over, "Theo quy định tại Điều 17")));
        house.As(await house.Officer());
        var steps = (await house.View(open)).Steps.Where(step => step.LeftAt is null).ToArray();

        var rows = Must(await house.Ask(new FindDossiers("Vi Văn Thắng"))).Rows.ToDictionary(row => row.Id);

        Assert.Equal(2, steps.Length);
        Assert.Equal(steps.Select(step => step.Name).Order(StringComparer.Ordinal), rows[open].Step!.Split(", ").Order(StringComparer.Ordinal));
        Assert.Equal(steps.Min(step => step.DueAt), rows[open].StepDueAt);
        Assert.Equal((DossierStage.Stopped, null, null), (rows[over].Stage, rows[over].Step, rows[over].StepDueAt));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Of_words_that_very_many_bear_the_newest_are_gone_through_first_and_the_next_page_goes_on(TestDatabase database)
    {
        await using var house = await House.On(database, services => services.AddSingleton(new SearchReach(Common: 2, Most: 4, Stretch: 2)));
        house.As(await house.Clerk());
        var sought = await Received(house, "Lò Thị Hoa", 301);
        for (var number = 310; number < 316; number++)
        {
            await Received(house, "Lò Văn Nam", number);
            await Received(house, "Nông Thị Hoa", number + 10);
        }

        foreach (var text in (string[])["lò hoa", "l h"])
        {
            var first = Must(await house.Ask(new FindDossiers(text)));
            List<DossierId> found = [.. first.Rows.Select(row => row.Id)];
            for (var next = first.Next; next is not null;)
            {
                var page = Must(await house.Ask(new FindDossiers(text, After: next)));
                found.AddRange(page.Rows.Select(row => row.Id));
                next = page.Next;
            }

            Assert.Equal((0, true), (first.Rows.Count, first.Next is not null));
            Assert.Equal([sought], found);
        }
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Day_and_number_of_a_code_are_found_however_many_begin_so(TestDatabase database)
    {
        await using var house = await House.On(database, services => services.AddSingleton(new SearchReach(Common: 1)));
        var dossier = await house.AnAccepted();
        house.As(await house.Clerk());
        var code = Must(await house.Ask(new FindDossiers("Vi Văn Thắng"))).Rows.Single().Code!;

        Assert.Equal([dossier], await Found(house, DossierWord.OfCode(code)));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Of_two_words_that_very_many_bear_those_of_the_rarer_are_gone_through(TestDatabase database)
    {
        await using var house = await House.On(database, services => services.AddSingleton(new SearchReach(Common: 2, Most: 4)));
        house.As(await house.Clerk());
        await Received(house, "Nông Thị Hoa", 300);
        var sought = await Received(house, "Lò Thị Hoa", 301);
        for (var number = 310; number < 316; number++)
        {
            await Received(house, "Lò Văn Nam", number);
        }

        Assert.Equal([sought], Must(await house.Ask(new FindDossiers("lò hoa"))).Rows.Select(row => row.Id));
        Assert.Equal([sought], Must(await house.Ask(new FindDossiers("hoa lò"))).Rows.Select(row => row.Id));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_long_find_is_turned_page_by_page_without_losing_or_repeating_any(TestDatabase database)
    {
        await using var house = await House.On(database);
        List<DossierId> made = [];
        for (var number = 0; number < 5; number++)
        {
            made.Add(await house.ASubmitted());
            house.Clock.Advance(TimeSpan.FromSeconds(1));
        }

        house.As(await house.Clerk());
        foreach (var text in (string[])["thang vi", "024085000112", Procedure])
        {
            List<DossierId> seen = [];
            string? after = null;
            do
            {
                var page = Must(await house.Ask(new FindDossiers(text, After: after, Take: 2)));
                seen.AddRange(page.Rows.Select(row => row.Id));
                after = page.Next;
            }
            while (after is not null);

            Assert.Equal(made.AsEnumerable().Reverse(), seen);
        }

        Assert.Empty(Must(await house.Ask(new FindDossiers("thang", Stage: DossierStage.Delivered))).Rows);
        Assert.Equal(5, Must(await house.Ask(new FindDossiers("thang", Stage: DossierStage.Submitted))).Rows.Count);
    }

    private static async Task<IReadOnlyList<DossierId>> Found(House house, string text) => [.. Must(await house.Ask(new FindDossiers(text))).Rows.Select(row => row.Id)];

    private static async Task<DossierId> Received(House house, string name, int number)
    {
        house.Clock.Advance(TimeSpan.FromSeconds(1));
        return Must(await house.Do(new ReceiveAtCounter(Procedure, null, DemoHouse.QuySon, DemoHouse.QuySon, new(PersonKind.Citizen, name, $"024085000{number}"))));
    }
}
