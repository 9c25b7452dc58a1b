namespace BorderWatch.Benchmarks;

public enum StoreSize
{
    /// <summary>What is in the repository.</summary>
    Seed,

    /// <summary>What <see cref="Kit.LargePack"/> makes.</summary>
    Large,
}
