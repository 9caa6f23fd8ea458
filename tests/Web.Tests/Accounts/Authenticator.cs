using System.Security.Cryptography;
using Microsoft.Playwright;

namespace MotCua.Web.Tests.Accounts;

/// <summary>The app on somebody's telephone that shows codes (RFC 6238), written apart from the house's own.</summary>
internal static class Authenticator
{
    public static string Code(string secret, int stepsAhead = 0)
    {
        var key = Base32(secret);
        var step = BitConverter.GetBytes((TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / 30) + stepsAhead);
        Array.Reverse(step);
#pragma warning disable CA5350 // RFC 6238 codes are HMAC-SHA1.
        var hash = HMACSHA1.HashData(key, step);
#pragma warning restore CA5350
        var at = hash[^1] & 15;
        var number = ((hash[at] & 127) << 24) | (hash[at + 1] << 16) | (hash[at + 2] << 8) | hash[at + 3];
        return (number % 1_000_000).ToString("000000", System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>Whoever is signed in turns it on at the page of the account, or stands there already; the secret it was told.</summary>
    public static async Task<string> TurnOn(IPage page)
    {
        if (!page.Url.Contains("/tai-khoan/xac-thuc", StringComparison.Ordinal))
        {
            await page.GotoAsync("/tai-khoan/xac-thuc");
        }

        await page.ClickAsync("main form button[type=submit]");
        var secret = await page.Locator("input[name=Spelling]").GetAttributeAsync("value") ?? "";
        await page.FillAsync("[name=Code]", Code(secret));
        await page.ClickAsync("main form button[type=submit]");
        Assert.Contains("Đã bật xác thực hai bước", await page.Locator("body").InnerTextAsync(), StringComparison.Ordinal);
        return secret;
    }

    private static byte[] Base32(string text)
    {
        const string alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
        List<byte> bytes = [];
        var (bits, value) = (0, 0);
        foreach (var letter in text.Replace(" ", "", StringComparison.Ordinal).TrimEnd('='))
        {
            (value, bits) = ((value << 5) | alphabet.IndexOf(letter, StringComparison.OrdinalIgnoreCase), bits + 5);
            if (bits >= 8)
            {
                bits -= 8;
                bytes.Add((byte)(value >> bits));
                value &= (1 << bits) - 1;
            }
        }

        return [.. bytes];
    }
}
