using System.Net;

namespace MotCua.Web.Tests.Documents;

/// <summary>Somebody who guesses links is stopped after so many tries a minute.</summary>
public sealed class ShareGuessTests
{
    [Fact]
    public async Task Guesses_are_few_a_minute()
    {
        await using var own = await WebHouse.Open(new Dictionary<string, string?> { ["Rates:Track"] = "5" });
        using var nobody = own.Visitor();

        for (var guess = 0; guess < 5; guess++)
        {
            Assert.Equal(HttpStatusCode.NotFound, (await nobody.Open($"/chia-se?ma=doan-{guess}")).Status);
        }

        Assert.Equal(HttpStatusCode.TooManyRequests, (await nobody.Open("/chia-se?ma=doan-nua")).Status);
        Assert.Equal(HttpStatusCode.TooManyRequests, (await nobody.Open("/chia-se?handler=Paper&ma=doan-nua")).Status);
        // The page itself, without a guess, is nobody's secret.
        Assert.NotEqual(HttpStatusCode.TooManyRequests, (await nobody.Open("/kiem-tra")).Status);
    }
}
