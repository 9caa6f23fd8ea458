using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.Extensions.DependencyInjection;
using MotCua.Documents;
using MotCua.Documents.Signing;

namespace MotCua.Modules.Tests;

/// <summary>Key pairs of a test run: to draw new ones for every house is a fifth of its work. No two in one house are the same, nor after it was opened again.</summary>
internal sealed class LentKeys(DocumentSettings settings) : INewKeys
{
    private static readonly ConcurrentDictionary<int, Lazy<RSAParameters>> Drawn = new();
    private static readonly ConcurrentDictionary<string, int> Used = new();

    /// <summary>A house that signs takes its keys from those of the run.</summary>
    public static void Lend(IServiceCollection services)
    {
        if (services.Any(one => one.ServiceType == typeof(INewKeys)))
        {
            services.AddSingleton<INewKeys, LentKeys>();
        }
    }

    public RSA Draw()
    {
        var place = Used.AddOrUpdate(settings.KeysFolder, 0, (_, last) => last + 1);
        return RSA.Create(Drawn.GetOrAdd(place, _ => new(() =>
        {
            using var key = new NewKeys().Draw();
            return key.ExportParameters(includePrivateParameters: true);
        })).Value);
    }
}
