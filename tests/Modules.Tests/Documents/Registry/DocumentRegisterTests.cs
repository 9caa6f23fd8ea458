using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;
using MotCua.Kernel;
using MotCua.Modules.Tests.Documents.Attachments;

namespace MotCua.Modules.Tests.Documents.Registry;

public sealed class DocumentRegisterTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_registered_paper_is_found_by_id_code_and_source_and_opens(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (owner, source, paper) = (Guid.CreateVersion7(), Guid.CreateVersion7(), HandmadePdf.WithPages(2));
        var code = await house.With<IDocuments, string>(documents => Task.FromResult(documents.VerificationCode(source)));
        var signed = new SignatureFinding("Trần Quốc Đạt", "Phó Chủ tịch", "UBND huyện", null, null, false, house.Clock.GetUtcNow(), null, true, true, true);

        var id = await house.Registered(paper, document => document with { Owner = owner, Source = source, VerificationCode = code, Pages = 2, Number = "12/QĐ", Signatures = [signed] });

        var card = await house.With<IDocuments, DocumentCard?>(documents => documents.Get(id, Cancel));
        Assert.Equal((owner, source, "12/QĐ", 2, house.Clock.GetUtcNow()), (card!.Owner!.Value, card.Source!.Value, card.Number, card.Pages, card.CreatedAt));
        Assert.Equal(signed, Assert.Single(card.Signatures));
        Assert.Equal(id, (await house.With<IDocuments, DocumentCard?>(documents => documents.ByVerificationCode($"{code[..4]}-{code[4..8]} {code[8..]}".ToLowerInvariant(), Cancel)))!.Id);
        Assert.Equal(id, Assert.Single(await house.With<IDocuments, IReadOnlyList<DocumentCard>>(documents => documents.Of(source, Cancel))).Id);
        await using var opened = await house.With<IDocuments, Stream>(documents => documents.Open(id, Cancel));
        Assert.Equal(paper.Length, opened.Length);
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Registering_the_same_id_again_changes_nothing_but_another_paper_is_refused(TestDatabase database)
    {
        await using var house = await House.On(database);
        var id = await house.Registered(HandmadePdf.WithPages(1));

        var again = await house.Registered(HandmadePdf.WithPages(1), document => document with { Id = id });
        var refused = await Assert.ThrowsAsync<RefusedException>(() => house.Registered(HandmadePdf.WithPages(2), document => document with { Id = id }));

        Assert.Equal(id, again);
        Assert.True(DocumentRefusals.AlreadyRegistered.Is(refused.Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_paper_whose_bytes_are_not_in_the_store_is_not_registered(TestDatabase database)
    {
        await using var house = await House.On(database);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => house.Registered([1], document => document with { Sha256 = new string('0', 64) }));

        Assert.True(DocumentRefusals.FileMissing.Is(refused.Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_replaced_paper_says_so_and_is_replaced_once(TestDatabase database)
    {
        await using var house = await House.On(database);
        var (old, newer, third) = (await house.Registered([1]), await house.Registered([2]), await house.Registered([3]));

        await Replace(house, old, newer);
        await Replace(house, old, newer);
        var refused = await Assert.ThrowsAsync<RefusedException>(() => Replace(house, old, third));

        Assert.Equal(newer, (await house.With<IDocuments, DocumentCard?>(documents => documents.Get(old, Cancel)))!.ReplacedBy);
        Assert.True(DocumentRefusals.AlreadyReplaced.Is(refused.Refusal));
    }

    [Fact]
    public async Task Codes_are_long_different_and_always_the_same_for_one_paper()
    {
        await using var house = await House.On(TestDatabase.Sqlite);
        var papers = Enumerable.Range(0, 200).Select(_ => Guid.CreateVersion7()).ToArray();

        var codes = await house.With<IDocuments, string[]>(documents => Task.FromResult(papers.Select(documents.VerificationCode).ToArray()));
        var again = await house.With<IDocuments, string[]>(documents => Task.FromResult(papers.Select(documents.VerificationCode).ToArray()));

        Assert.Equal(codes, again);
        Assert.Equal(200, codes.Distinct().Count());
        Assert.All(codes, code => Assert.Matches("^[2-9BCDFGHJ-NP-TV-XZ]{12}$", code));
    }

    private static Task<int> Replace(House house, DocumentId old, DocumentId by) => house.Work(async services =>
    {
        await services.GetRequiredService<IDocuments>().Replace(old, by, Cancel);
        return 0;
    });
}
