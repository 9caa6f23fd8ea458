using MotCua.Dossiers;
using MotCua.Dossiers.Processing;
using MotCua.Dossiers.Result;
using MotCua.Kernel;
using MotCua.Modules.Tests.Blanks;
using static MotCua.Dossiers.DossierRefusals;
using static MotCua.Modules.Tests.Dossiers.DossierScene;

namespace MotCua.Modules.Tests.Dossiers.Result;

/// <summary>A decision is written in several sittings.</summary>
public sealed class KeepDraftTests
{
    private const string Passage = "Nội dung";

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task What_is_kept_is_there_at_the_next_visit_and_completes_nothing(TestDatabase database)
    {
        await using var house = await House.On(database);
        var blank = await house.Released();
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());

        Must(await house.Do(Keeping(dossier, blank.Version.Value, "Mới viết được nửa", 0)));

        var paper = await Paper(house, dossier);
        Assert.Equal(("Mới viết được nửa", "Công nhận theo đề nghị."), (paper.Passages[0].Text, paper.Passages[0].Own));
        Assert.Equal(("Quyết định", "Ý kiến"), (paper.Typed.Title, paper.Typed.Opinion));
        Assert.Equal(house.Clock.GetUtcNow(), paper.SavedAt);
        Assert.Contains(paper.Values, one => one is { Key: "nguoi-nop.ten", Value: "Vi Văn Thắng" });
        Assert.Null((await house.View(dossier)).Draft);

        // An empty passage can be kept, though not proposed; the blank's own words need no keeping.
        Must(await house.Do(Keeping(dossier, blank.Version.Value, "", paper.Saved)));
        Assert.Equal("", (await Paper(house, dossier)).Passages[0].Text);
        Must(await house.Do(Keeping(dossier, blank.Version.Value, "Công nhận theo đề nghị.", (await Paper(house, dossier)).Saved)));
        Assert.Empty((await Paper(house, dossier)).Typed.Passages);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Whoever_comes_second_is_told_and_overwrites_nothing_unseen(TestDatabase database)
    {
        await using var house = await House.On(database);
        var blank = await house.Released();
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());
        Must(await house.Do(Keeping(dossier, blank.Version.Value, "Lần một", 0)));
        var seen = (await Paper(house, dossier)).Saved;
        Must(await house.Do(Keeping(dossier, blank.Version.Value, "Lần hai", seen)));

        Assert.True(DraftChanged.Is((await house.Do(Keeping(dossier, blank.Version.Value, "Lần ba", seen))).Refusal));
        Assert.True(DraftChanged.Is((await house.Do(Keeping(dossier, blank.Version.Value, "Từ đầu", 0))).Refusal));
        var choice = (await house.View(dossier)).Choices.First(one => one.LeadsToSignature && !one.IsRefusal).Key;
        Assert.True(DraftChanged.Is((await house.Do(new CompleteStep(dossier, choice, "x", new("", []) { Blank = blank.Version.Value, Saved = seen, Passages = Words("Lần ba") }))).Refusal));
        Assert.Equal("Lần hai", (await Paper(house, dossier)).Passages[0].Text);

        // Having seen it, the second may keep theirs.
        Must(await house.Do(Keeping(dossier, blank.Version.Value, "Lần ba", (await Paper(house, dossier)).Saved)));
        Assert.Equal("Lần ba", (await Paper(house, dossier)).Passages[0].Text);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Once_proposed_nothing_is_kept_apart_and_a_draft_sent_back_is_gone_on_with(TestDatabase database)
    {
        await using var house = await House.On(database);
        var blank = await house.Released();
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());
        Must(await house.Do(Keeping(dossier, blank.Version.Value, "Đã lưu", 0)));
        var view = await house.View(dossier);
        Must(await house.Do(new CompleteStep(dossier, view.Choices.First(one => one.LeadsToSignature && !one.IsRefusal).Key, "Đủ", new("Quyết định", []) { Blank = blank.Version.Value, Saved = 1, Passages = Words("Đã trình") })));

        house.As(await house.Leader());
        var back = (await house.View(dossier)).Choices.First(one => !one.LeadsToSignature).Key;
        Must(await house.Do(new CompleteStep(dossier, back, "Viết rõ hơn")));
        house.As(await house.Officer());
        while (!(await house.View(dossier)).Choices.Any(one => one.LeadsToSignature && !one.IsRefusal))
        {
            Must(await house.Do(new CompleteStep(dossier, (await house.View(dossier)).Choices[0].Key, "Đi tiếp")));
        }

        var paper = await Paper(house, dossier);
        Assert.Equal((0, "Đã trình", (DateTimeOffset?)null), (paper.Saved, paper.Passages[0].Text, paper.SavedAt));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_who_has_the_work_keeps_and_only_what_the_blank_has(TestDatabase database)
    {
        await using var house = await House.On(database);
        var blank = await house.Released();
        var dossier = await house.AnAccepted();

        Assert.False((await house.As(await house.Officer("H02.24.02")).Do(Keeping(dossier, blank.Version.Value, "x", 0))).Done);
        Assert.False((await house.As(await house.Citizen()).Do(Keeping(dossier, blank.Version.Value, "x", 0))).Done);
        house.As(await house.Officer());
        Assert.True(BlankChanged.Is((await house.Do(Keeping(dossier, Guid.CreateVersion7(), "x", 0))).Refusal));
        Assert.True(NoSuchPassage.Is((await house.Do(Keeping(dossier, blank.Version.Value, "x", 0) with { Typed = new(null, null, null, new Dictionary<string, string> { ["Số"] = "1" }) })).Refusal));
        Assert.True(NoBlank.Is((await house.Do(Keeping(dossier, null, "x", 0) with { Refuses = true })).Refusal));
        Assert.True(DraftTooLong.Is((await house.Do(Keeping(dossier, blank.Version.Value, "x", 0) with { Typed = new(new string('a', 301), null, null, Words("x")) })).Refusal));
        Must(await house.Do(new KeepDraft(dossier, null, Refuses: true, null, new("Thông báo", "Dòng một\nDòng hai", "Không đủ", Words(null)), 0)));
        Assert.Equal("Dòng một\nDòng hai", Must(await house.Ask(new ViewDraftPaper(dossier, null, Refuses: true))).Typed.Text);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task The_pages_are_seen_as_they_were_kept_or_as_they_are_typed(TestDatabase database)
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice") && File.Exists("/usr/bin/pdftoppm"), "soffice or pdftoppm is not installed");
        await using var house = await House.On(database);
        var blank = await house.Released();
        var dossier = await house.AnAccepted();
        house.As(await house.Officer());
        Must(await house.Do(Keeping(dossier, blank.Version.Value, "Đã lưu", 0)));

        var kept = Assert.Single(Must(await house.Ask(new ViewDraftPages(dossier, null, false))).Pages);
        var typed = Assert.Single(Must(await house.Ask(new ViewDraftPages(dossier, null, false, new(null, null, null, Words("Đang viết"))))).Pages);

        Assert.Equal(("image/jpeg", "image/jpeg"), (kept.MediaType, typed.MediaType));
        Assert.NotEqual(kept.Bytes, typed.Bytes);
        Assert.True(PassageEmpty.Is((await house.Ask(new ViewDraftPages(dossier, null, false, new(null, null, null, Words(" "))))).Refusal));
        Assert.True(NoBlank.Is((await house.Ask(new ViewDraftPages(dossier, null, true))).Refusal));
    }

    private static KeepDraft Keeping(DossierId dossier, Guid? blank, string passage, int saved) => new(dossier, null, Refuses: false, blank, new("Quyết định", null, "Ý kiến", Words(passage)), saved);

    private static Dictionary<string, string> Words(string? passage) => passage is null ? [] : new() { [Passage] = passage };

    private static async Task<DraftPaper> Paper(House house, DossierId dossier) => Must(await house.Ask(new ViewDraftPaper(dossier, null, Refuses: false)));
}
