using System.Text.Json;
using MotCua.Kernel;
using MotCua.Regimes;
using MotCua.Regimes.Setting;

namespace MotCua.Modules.Tests.Regimes.Setting;

public sealed class ImportRuleSetsTests
{
    private static readonly RuleSet R3 = RuleSets.Shipped[1];

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task An_imported_set_prevails_over_the_shipped_one_and_only_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        var given = Json(R3 with { SupplementsAllowed = 2 });

        var first = await house.Do(new ImportRuleSets(given));
        var second = await house.Do(new ImportRuleSets(given));
        var rules = await house.With<IRuleSets, RuleSet>(async sets => await sets.Get(new("R3"), default));

        Assert.Equal(new RuleSetsImported(0, 1, 0), first.Value);
        Assert.Equal(new RuleSetsImported(0, 0, 1), second.Value);
        Assert.Equal(2, rules.SupplementsAllowed);
        Assert.Equal("07", rules.Form(OneStopForms.Book)!.Number);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_new_decree_follows_the_one_that_ends(TestDatabase database)
    {
        await using var house = await House.On(database);
        var ended = R3 with { InForce = new(R3.InForce.From, new(2027, 1, 1)) };
        var next = R3 with { Id = new("R4"), Name = "Nghị định mới", InForce = new(new(2027, 1, 1)) };

        var outcome = await house.Do(new ImportRuleSets(Json(ended, next)));
        var view = await house.Ask(new ViewRuleSets());

        Assert.Equal(new RuleSetsImported(1, 1, 0), outcome.Value);
        Assert.Equal(["R2", "R3", "R4"], view.Value.All.Select(rules => rules.Id.Value));
        Assert.Equal("R2", view.Value.Today.Value);
    }

    [Fact]
    public async Task What_cannot_be_used_is_refused_by_name()
    {
        await using var house = await House.On(TestDatabase.Sqlite);

        async Task Refused(Refusal refusal, string json) =>
            Assert.Equal(refusal.Code, (await house.Do(new ImportRuleSets(json))).Refusal?.Code);

        await Refused(RegimeRefusals.Unreadable, "not json");
        await Refused(RegimeRefusals.Unreadable, """[{"id":"R9"}]""");
        await Refused(RegimeRefusals.Twice, Json(R3, R3));
        await Refused(RegimeRefusals.Unusable, Json(R3 with { AnswerWithin = TimeSpan.Zero }));
        await Refused(RegimeRefusals.Unusable, Json(R3 with { Forms = new Dictionary<string, OneStopForm>() }));
        await Refused(RegimeRefusals.Unusable, Json(R3 with { CodeFormat = R3.CodeFormat with { Day = "MMdd" } }));
        await Refused(RegimeRefusals.Overlap, Json(R3 with { Id = new("R4") }));
    }

    [Fact]
    public async Task Only_who_may_import_does()
    {
        await using var house = await House.On(TestDatabase.Sqlite);

        var outcome = await house.As(Actor.Nobody).Do(new ImportRuleSets(Json(R3)));

        Assert.Equal(KernelRefusals.NotAllowed, outcome.Refusal);
    }

    private static string Json(params RuleSet[] rules) => JsonSerializer.Serialize(rules, JsonText.Options);
}
