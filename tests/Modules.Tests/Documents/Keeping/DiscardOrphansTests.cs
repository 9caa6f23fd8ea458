using System.Runtime.CompilerServices;
using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;
using MotCua.Documents.Keeping;
using MotCua.Kernel;

namespace MotCua.Modules.Tests.Documents.Keeping;

public sealed class DiscardOrphansTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task Only_what_no_record_names_goes_and_only_after_its_days(TestDatabase database)
    {
        await using var house = await House.On(database);
        house.As(Actor.House);
        await house.Registered([1]);
        await Keep(house, [2]);
        house.Clock.Advance(TimeSpan.FromDays(20));
        await Keep(house, [3]);
        house.Clock.Advance(TimeSpan.FromDays(11));

        var counted = (await house.Do(new DiscardOrphans(30, OnlyCount: true))).Value!;
        var there = await Has(house, [2]);
        var done = (await house.Do(new DiscardOrphans(30))).Value!;

        Assert.Equal(new(1, 1, 0, 0), counted);
        Assert.True(there);
        Assert.Equal(new(1, 1, 1, 0), done);
        Assert.Equal((true, false, true), (await Has(house, [1]), await Has(house, [2]), await Has(house, [3])));
        Assert.True(DocumentRefusals.RetentionTooShort.Is((await house.Do(new DiscardOrphans(0))).Refusal));
        Assert.True(KernelRefusals.NotAllowed.Is((await house.As(Actor.Nobody).Do(new DiscardOrphans(30))).Refusal));
    }

    [Theory, MemberData(nameof(House.Databases), MemberType = typeof(House))]
    public async Task A_file_that_changes_its_record_while_they_are_read_is_spared(TestDatabase database)
    {
        var moving = new Moving();
        await using var house = await House.On(database, services => services.AddSingleton<IFileOwner>(moving));
        house.As(Actor.House);
        moving.Sha256 = (await Keep(house, [7])).Sha256;
        house.Clock.Advance(TimeSpan.FromDays(40));

        var done = (await house.Do(new DiscardOrphans(30))).Value!;

        Assert.Equal(new(1, 1, 0, 1), done);
        Assert.True(await Has(house, [7]));
    }

    /// <summary>Many bring what is just being taken away: whoever was told that it is kept finds it there.</summary>
    [Fact]
    public async Task What_is_brought_again_at_the_same_moment_is_there_afterwards()
    {
        await using var house = await House.On(TestDatabase.Sqlite);
        var contents = Enumerable.Range(0, 150).Select(i => BitConverter.GetBytes(i)).ToArray();
        foreach (var content in contents)
        {
            await Keep(house, content);
        }

        house.Clock.Advance(TimeSpan.FromDays(40));
        var age = TimeSpan.FromDays(30);
        var discarded = 0;
        var taking = Task.Run(async () =>
        {
            foreach (var content in contents)
            {
                discarded += await house.With<IFileStore, bool>(files => files.Discard(Name(content), age, Cancel)) ? 1 : 0;
            }
        }, Cancel);
        var bringing = Task.Run(async () =>
        {
            foreach (var content in contents.Reverse())
            {
                await Keep(house, content);
            }
        }, Cancel);
        await Task.WhenAll(taking, bringing);

        foreach (var content in contents)
        {
            Assert.True(await Has(house, content));
        }

        Assert.InRange(discarded, 1, contents.Length);
    }

    /// <summary>A room that learns to name files must also tell them: else what it names would be taken away.</summary>
    [Fact]
    public async Task Every_record_that_names_a_file_is_asked()
    {
        // Each with the owner that tells its files; or the reason why it need not.
        string[] told =
        [
            "StoredDocument", // RegisteredFiles
            "HandedFile", // HandedFiles: papers of dossiers, questions and answers of consultations
            "Scan", "ScanPage", // ScanFiles
            "DrawnSide", // CopyFiles
            "FormSignature", // FormFiles; confirmed ones are registered as documents besides
            "BlankVersion", // BlankFiles
            "ArchiveSheet", // ArchiveFiles; signed copies are registered as documents
            "DecisionPaper", // of decisions of publication
            "AssigningPaper", // of decisions on competence
            "IssuedSheet", "DossierResult", "FurtherPaper", "SignedHandOver", // registered as documents when they are signed
        ];
        await using var house = await House.On(TestDatabase.Sqlite);

        var entities = await house.Look(db => Task.FromResult(db.Model.GetEntityTypes().Select(type => type.ClrType).ToArray()));
        HashSet<Type> seen = [];
        foreach (var entity in entities)
        {
            Gather(entity, seen);
        }

        var naming = seen.Where(type => type.GetProperties(Own).Any(property => property.Name == "Sha256")).Select(type => type.Name).Distinct();
        Assert.Equal(told.Order(StringComparer.Ordinal), naming.Order(StringComparer.Ordinal));
    }

    private const System.Reflection.BindingFlags Own = System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic;

    private static void Gather(Type type, HashSet<Type> seen)
    {
        foreach (var inner in type.GetGenericArguments())
        {
            Gather(inner, seen);
        }

        if (type.Namespace?.StartsWith("MotCua", StringComparison.Ordinal) is true && seen.Add(type))
        {
            foreach (var property in type.GetProperties(Own))
            {
                Gather(property.PropertyType, seen);
            }
        }
    }

    private static Task<StoredFile> Keep(House house, byte[] content) => house.With<IFileStore, StoredFile>(files => files.Keep(new MemoryStream(content), "a", Cancel));

    private static Task<bool> Has(House house, byte[] content) => house.With<IFileStore, bool>(files => files.Has(Name(content), Cancel));

    private static string Name(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));

    /// <summary>Two records of which the second lets go while the first is not read yet: the first reading misses the file.</summary>
    private sealed class Moving : IFileOwner
    {
        private int readings;

        public string Sha256 { get; set; } = "";

        public async IAsyncEnumerable<string> Fingerprints([EnumeratorCancellation] CancellationToken cancel)
        {
            await Task.CompletedTask;
            if (readings++ > 0)
            {
                yield return Sha256;
            }
        }
    }
}
