namespace MotCua.People;

/// <summary>The places of birth registration that an identity number may begin with.</summary>
internal static class Birthplaces
{
    // The 63 provinces before July 2025; the 34 of today carry on 34 of these codes.
    private static readonly HashSet<int> Provinces =
    [
        1, 2, 4, 6, 8, 10, 11, 12, 14, 15, 17, 19, 20, 22, 24, 25, 26, 27, 30, 31, 33, 34, 35, 36, 37, 38, 40, 42, 44, 45, 46, 48,
        49, 51, 52, 54, 56, 58, 60, 62, 64, 66, 67, 68, 70, 72, 74, 75, 77, 79, 80, 82, 83, 84, 86, 87, 89, 91, 92, 93, 94, 95, 96,
    ];

    // Foreign countries are numbered from 101; the list grows with the community of states, so only its span is held to.
    public static bool Contains(int code) => Provinces.Contains(code) || code is > 100 and < 400;
}
