"""Invented names the demo company is made of."""

REGIONS = (("North", "华北"), ("East", "华东"), ("South", "华南"))

PEOPLE = (
    "Lin Meihua",
    "Chen Guowei",
    "Anna Keller",
    "Wang Jianhong",
    "Sofia Marin",
    "Zhao Yuting",
    "Peter Lindqvist",
    "Liu Zhiqiang",
    "Maya Okafor",
    "Huang Xiaolan",
    "Tomas Novak",
    "Sun Ruoxi",
    "Elena Petrova",
    "Zhou Haoran",
    "Grace Murray",
    "Wu Shufen",
    "Daniel Brandt",
    "Xu Jiayi",
    "Ines Carvalho",
    "Ma Tianyu",
    "Oliver Hayes",
    "Gao Minzhi",
    "Freya Nilsen",
    "He Jingyi",
    "Marco Bellini",
    "Guo Weidong",
    "Clara Fontaine",
    "Luo Siyuan",
    "Ivan Horvat",
    "Xie Yawen",
    "Nora Fischer",
    "Tang Kaiwen",
    "Samuel Adeyemi",
    "Han Lijuan",
    "Julia Weber",
    "Cao Yifan",
    "Leon Schmid",
    "Deng Qiaoyun",
    "Aisha Rahman",
    "Peng Dawei",
)

LINES = (
    (
        "Controllers",
        (
            ("C100 Controller", 240_000),
            ("C200 Controller", 480_000),
            ("C300 Redundant Controller", 1_150_000),
            ("C50 Compact", 95_000),
        ),
    ),
    (
        "Sensors",
        (
            ("Vision Sensor V2", 310_000),
            ("Torque Sensor T1", 125_000),
            ("Lidar L4", 890_000),
            ("Sensor Gateway", 60_000),
        ),
    ),
    (
        "Services",
        (
            ("Commissioning", 400_000),
            ("Care Plan Silver", 360_000),
            ("Care Plan Gold", 720_000),
            ("Operator Training", 150_000),
        ),
    ),
)

INDUSTRIES = ("automotive", "electronics", "logistics", "food", "chemicals", "medical devices", "machinery", "energy")
SIZES = ("small", "small", "medium", "medium", "large", "enterprise")
SOURCES = ("referral", "trade fair", "web", "partner", "cold call")
CHANNELS = ("direct", "direct", "partner", "online")
LOST = ("price", "price", "competitor", "budget", "missing_feature", "timing", "no_decision_maker", "no_answer")

FIRST = (
    "Amber",
    "Baltic",
    "Cedar",
    "Delta",
    "Evergreen",
    "Falcon",
    "Granite",
    "Harbour",
    "Iris",
    "Juniper",
    "Keystone",
    "Lotus",
    "Meridian",
    "Nimbus",
    "Orchid",
    "Pioneer",
    "Quartz",
    "River",
    "Summit",
    "Titan",
    "Union",
    "Vertex",
    "Willow",
    "Zenith",
    "华兴",
    "东方",
    "恒达",
    "锦程",
    "金桥",
    "瑞丰",
    "盛世",
    "天元",
    "新远",
    "星海",
    "永安",
    "中科",
    "广源",
    "海润",
    "嘉禾",
    "明德",
)
SECOND_LATIN = (
    "Automation",
    "Foods",
    "Logistics",
    "Motors",
    "Optics",
    "Plastics",
    "Robotics",
    "Semiconductor",
    "Systems",
    "Works",
)
SECOND_CHINESE = ("自动化", "食品", "物流", "汽车", "光电", "塑胶", "机器人", "半导体", "科技", "制造")


def customer_names() -> list[str]:
    """400 different names, Latin and Chinese, always in the same order."""
    return [
        first + (second_chinese if first[0] > "z" else f" {second_latin}")
        for second_latin, second_chinese in zip(SECOND_LATIN, SECOND_CHINESE, strict=True)
        for first in FIRST
    ]
