"""Family names of the languages that write names without capitals and without a gap.

What belongs: the commonest family names, as written. What stays out: names that are more
often a particle or the beginning of a plain word.
"""

from __future__ import annotations

from newsparse.cues.words import Words

KOREAN: Words = frozenset(
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진나지엄채원천방"
    "공현함변염여추도소석선설마길연위표명기반라왕금옥육인맹제모탁국어은편용"
) | frozenset({"남궁", "황보", "제갈", "선우", "독고", "사공"})

_CHINESE_DOUBLE = "欧阳 歐陽 司马 司馬 上官 诸葛 諸葛 东方 慕容 夏侯 令狐 尉迟 皇甫"

CHINESE: Words = frozenset(
    "王李张張刘劉陈陳杨楊赵趙黄黃周吴吳徐孙孫胡朱高林何郭马馬罗羅梁宋郑鄭谢謝韩韓唐冯馮于董萧蕭肖程曹袁邓鄧"
    "许許傅沈曾彭吕呂苏蘇卢盧蒋蔣蔡贾賈丁魏薛叶葉阎閻余潘杜戴夏钟鍾汪田任姜范范方石姚谭譚廖邹鄒熊金陆陸郝孔"
    "白崔康毛邱秦江史顾顧侯邵孟龙龍万萬段雷钱錢汤湯尹黎易常武乔喬贺賀赖賴龚龔文庞龐樊兰蘭殷施陶洪翟安颜顏倪"
    "严嚴牛温溫芦季俞章鲁魯葛伍韦韋申尤毕畢聂聶丛焦向柳邢岳齐齊梅莫庄莊辛管祝左涂谷祁时耿牟卜路詹关關苗凌费費"
    "纪紀靳盛童欧歐甄项項曲成游阳陽裴席卫衛查屈鲍鮑位覃霍翁隋植甘景薄单單包司柏宁寧柯阮桂闵閔解强柴华華车車冉房"
) | frozenset(_CHINESE_DOUBLE.split())

_JAPANESE = """
    佐藤 鈴木 高橋 髙橋 田中 伊藤 渡辺 渡邊 渡邉 山本 中村 小林 加藤 吉田 山田 佐々木
    山口 松本 井上 木村 林 斎藤 斉藤 齋藤 清水 山崎 阿部 森 池田 橋本 山下 石川
    中島 前田 藤田 後藤 小川 岡田 村上 長谷川 近藤 石井 坂本 遠藤 藤井 青木 福田 三浦
    西村 藤原 太田 松田 原田 岡本 中野 中川 小野 田村 竹内 金子 中山 和田 石田 工藤
    上田 原 森田 酒井 横山 柴田 宮崎 宮本 内田 高木 谷口 安藤 丸山 大野 今井 高田
    藤本 武田 村田 上野 杉山 増田 平野 大塚 千葉 久保 松井 小島 岩崎 桜井 野口 松尾
    木下 野村 菊地 菊池 佐野 大西 杉本 新井 浜田 市川 古川 水野 小松 島田 小山 高野
    山内 西田 山中 川口 矢野 東 岩田 飯田 本田 大島 久保田 松岡 小池 浅野 荒木 大久保
    熊谷 野田 川上 松村 服部 田口 関口 土屋 平田 永井 広瀬 星野 大橋 石原 早川 樋口
    吉村 本間 秋山 岩本 松下 中田 大谷 吉川 沢田 辻 北村 西川 菅原 馬場 篠原 須藤
    片山 中西 三宅 内藤 荒井 望月 堀 奥村 大山 小西 川崎 秋元 柳田 津田 渡部 永田
    小澤 小沢 岡崎 榎本 福島 五十嵐 相沢 相馬 安田 堀内 横田 大川 川村 川島 成田 黒田
    児玉
"""
JAPANESE: Words = frozenset(_JAPANESE.split())

# Family names that are a prefecture's name too: a place unless something speaks for a person.
PREFECTURES: Words = frozenset(
    {"千葉", "福島", "石川", "山口", "宮崎", "福井", "秋田", "岡山", "香川", "徳島", "山形", "宮城"}
)
